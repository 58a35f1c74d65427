import type { Draw } from "../../../builders/draw.ts";
import type { Mutator } from "./mutator.ts";
import { among, moved } from "./segments.ts";

/** Segments that begin loops. */
const openers = ["HL", "CLM", "LX", "NM1", "CLP", "SVC", "SBR", "N1", "TRN", "EB", "IK3", "AK2", "ST", "GS"];

/** Mutations of whole loops: gone, twice, elsewhere, under a parent that is not there. */
export const loopMutators: readonly Mutator[] = [
  withLoop((segments, start, end) => segments.toSpliced(start, end - start)),
  withLoop((segments, start, end) => segments.toSpliced(end, 0, ...segments.slice(start, end))),
  withLoop((segments, start, end, draw) => {
    const times = draw.between(2, 40);
    return segments.toSpliced(end, 0, ...Array.from({ length: times }, () => segments.slice(start, end)).flat());
  }),
  withLoop((segments, start, end, draw) => moved(segments, start, end - start, draw.between(0, segments.length))),
  among((segments, draw) =>
    segments.map((segment) =>
      segment.trimStart().startsWith("HL*") && draw.percent(50) ? parents(segment, draw) : segment,
    ),
  ),
];

/** An HL whose parent is itself, a later one, or far away. */
function parents(segment: string, draw: Draw): string {
  const elements = segment.split("*");
  return elements
    .with(draw.between(1, elements.length - 1), draw.pick(["1", "2", "3", "99999999999", "", "-1", "A"]))
    .join("*");
}

function withLoop(
  change: (segments: readonly string[], start: number, end: number, draw: Draw) => readonly string[],
): Mutator {
  return among((segments, draw) => {
    const opener = draw.pick(openers);
    const starts = segments.flatMap((segment, index) => (segment.trimStart().startsWith(`${opener}*`) ? [index] : []));
    if (starts.length === 0) return segments;
    const which = draw.between(0, starts.length - 1);
    const start = starts[which] ?? 0;
    return change(segments, start, starts[which + 1] ?? segments.length, draw);
  });
}
