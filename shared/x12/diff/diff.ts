import { placeText } from "../finding.ts";
import { rawOf } from "../segment.ts";
import type { Difference } from "./difference.ts";
import { type DiffNode, keyOf, type NodeSegment, numberOf } from "./node.ts";
import { pairUp } from "./pairs.ts";
import { compareSegments, segmentText, useOf } from "./segment-difference.ts";

export interface DiffOptions {
  /** Compare control numbers, dates and counts of envelopes too, and the numbers of levels and lines. */
  readonly envelope: boolean;
  /** Names, ids, dates and numbers of claims become placeholders. */
  readonly mask: boolean;
}

/**
 * What two files say differently, in the order of the first: separators, line breaks and the order of claims make no
 * difference. Claims are compared with those of the same number, other loops by what names them, else by their place.
 */
export function diffTrees(a: DiffNode, b: DiffNode, options: DiffOptions): readonly Difference[] {
  const differences: Difference[] = [];
  compareNodes(a, b, "", options, (one) => differences.push(one));
  return differences;
}

function compareNodes(
  a: DiffNode,
  b: DiffNode,
  claim: string,
  options: DiffOptions,
  tell: (difference: Difference) => void,
): void {
  compareOwn(a, b, claim, options, tell);
  const { all } = pairUp(
    a.nodes,
    b.nodes,
    (node) => node.id,
    keyOf,
    (node) => numberOf(node) === "",
  );
  for (const { a: one, b: other } of all) {
    if (one !== undefined && other !== undefined) {
      const number = numberOf(one);
      compareNodes(one, other, number === "" ? claim : shownNumber(number, options), options, tell);
    } else {
      const node = one ?? other;
      if (node !== undefined) tell(wholeLoop(node, one === undefined ? "added" : "removed", claim, options));
    }
  }
}

function compareOwn(
  a: DiffNode,
  b: DiffNode,
  claim: string,
  options: DiffOptions,
  tell: (difference: Difference) => void,
): void {
  if (isSameText(a.segments, b.segments)) return;
  const { all } = pairUp(a.segments, b.segments, useOf, textOf, () => true);
  for (const { a: one, b: other } of all) {
    if (one !== undefined && other !== undefined) {
      for (const { ref, name, before, after } of compareSegments(one, other, options)) {
        tell({
          kind: before === undefined ? "added" : after === undefined ? "removed" : "changed",
          claim,
          place: placeOf(a, ref),
          name: [one.rule?.name ?? "", name].filter((text) => text !== "").join(", "),
          segmentA: one.segment.position,
          segmentB: other.segment.position,
          before,
          after,
        });
      }
    } else {
      const found = one ?? other;
      if (found !== undefined) tell(wholeSegment(a, found, one === undefined ? "added" : "removed", claim, options));
    }
  }
}

/** Most loops of two versions of a file are the same to the letter. */
function isSameText(a: readonly NodeSegment[], b: readonly NodeSegment[]): boolean {
  if (a.length !== b.length) return false;
  return a.every(({ segment, rule }, index) => {
    const other = b[index];
    if (other === undefined || rule !== other.rule || rawOf(segment) !== rawOf(other.segment)) return false;
    const [own, theirs] = [segment.separators, other.segment.separators];
    return own.element === theirs.element && own.component === theirs.component && own.repetition === theirs.repetition;
  });
}

/** Segments of one use that are the same in both files go together, wherever they stand among their like. */
function textOf(one: NodeSegment): string {
  return segmentText(one, false);
}

function wholeSegment(
  { id }: DiffNode,
  found: NodeSegment,
  kind: "added" | "removed",
  claim: string,
  options: DiffOptions,
): Difference {
  const { segment, rule } = found;
  const text = segmentText(found, options.mask);
  const at = { loop: isEnvelope(id) ? "" : id, segmentId: segment.id, element: 0, component: 0 };
  const place = placeText(at);
  return { kind, claim, place, name: rule?.name ?? "", ...sides(kind, segment.position, text) };
}

function wholeLoop(node: DiffNode, kind: "added" | "removed", claim: string, options: DiffOptions): Difference {
  const position = node.segments[0]?.segment.position ?? 0;
  const number = numberOf(node);
  const own = number === "" ? "" : shownNumber(number, options);
  const numbers = [...numbersIn(node)].map((one) => shownNumber(one, options));
  const more = numbers.length > mostNumbers ? [`${numbers.length - mostNumbers} more`] : [];
  const size = countOf(node);
  const text = [...numbers.slice(0, mostNumbers), ...more, `${size} ${size === 1 ? "segment" : "segments"}`].join(", ");
  return { kind, claim: own === "" ? claim : own, place: node.id, name: node.name, ...sides(kind, position, text) };
}

/** So many claims of a loop that one file lacks are named. */
const mostNumbers = 5;

/** The numbers of the claims in a loop, its own first. */
function* numbersIn(node: DiffNode): Generator<string> {
  const own = numberOf(node);
  if (own !== "") yield own;
  for (const inner of node.nodes) yield* numbersIn(inner);
}

function sides(kind: "added" | "removed", position: number, text: string) {
  return kind === "added"
    ? { segmentA: undefined, segmentB: position, before: undefined, after: text }
    : { segmentA: position, segmentB: undefined, before: text, after: undefined };
}

function placeOf({ id }: DiffNode, ref: string): string {
  return isEnvelope(id) ? ref : `${id} ${ref}`;
}

function isEnvelope(id: string): boolean {
  return !/^\d/.test(id);
}

function countOf({ segments, nodes }: DiffNode): number {
  return nodes.reduce((count, node) => count + countOf(node), segments.length);
}

function shownNumber(number: string, { mask }: DiffOptions): string {
  return mask ? "<id>" : number;
}
