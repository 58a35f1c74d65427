import type { Draw } from "../../../builders/draw.ts";
import { joined, type Mutator, segmentsOf } from "./mutator.ts";

/** Mutations of whole segments: gone, twice, elsewhere, unknown, far too often. */
export const segmentMutators: readonly Mutator[] = [
  among((segments, draw) => segments.toSpliced(indexIn(segments, draw), 1)),
  among((segments, draw) => copied(segments, indexIn(segments, draw), 2)),
  among((segments, draw) => copied(segments, indexIn(segments, draw), draw.between(3, 300))),
  among((segments, draw) => moved(segments, indexIn(segments, draw), 1, indexIn(segments, draw))),
  among((segments, draw) => segments.toSpliced(indexIn(segments, draw), 0, draw.pick(strangers))),
  among((segments, draw) => segments.toSpliced(indexIn(segments, draw), draw.between(2, 8))),
  among((segments, draw) => {
    const from = indexIn(segments, draw);
    const piece = segments.slice(from, from + draw.between(2, 12)).toReversed();
    return segments.toSpliced(from, piece.length, ...piece);
  }),
];

const strangers = [
  "ZZZ*A*B",
  "LS*2120",
  "LE*2120",
  "HL*99*98*22*1",
  "HL*1*1*20*1",
  "CLM",
  "LX*1",
  "*",
  "NM1",
  "A*1",
  "TOOLONG*1",
  "SVC*HC:99213*100*80",
  "CAS*PR*1*20**2*30*CO*45",
  "EB*1**30",
  "K3*STATE",
];

/** Mutations of a list of segments. */
export function among(change: (segments: readonly string[], draw: Draw) => readonly string[]): Mutator {
  return (text, draw) => joined(change(segmentsOf(text), draw), text);
}

export function indexIn(segments: readonly unknown[], draw: Draw): number {
  return draw.between(0, segments.length - 1);
}

/** So many segments from one place put to another. */
export function moved(segments: readonly string[], from: number, count: number, to: number): readonly string[] {
  const piece = segments.slice(from, from + count);
  return segments.toSpliced(from, count).toSpliced(to, 0, ...piece);
}

function copied(segments: readonly string[], at: number, times: number): readonly string[] {
  return segments.toSpliced(at, 1, ...Array.from({ length: times }, () => segments[at] ?? ""));
}
