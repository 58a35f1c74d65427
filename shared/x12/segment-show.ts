import type { Guide, LoopRule, SegmentRule } from "./grammar.ts";
import type { X12Item } from "./item.ts";
import type { OpenLoop } from "./loop-builder.ts";
import type { Segment } from "./segment.ts";

/** Follows a builder and emits every segment once, with its rule and the loops around it. */
export interface SegmentShow {
  opened(open: OpenLoop, ancestors: readonly OpenLoop[]): void;
  closed(ancestors: readonly OpenLoop[]): void;
  placed(segment: Segment, rule: SegmentRule): void;
  /** The builder is done with the segment: shows it where no place was found for it. */
  added(segment: Segment): void;
}

/** @param guide undefined for a transaction set that no guide is known for: its segments then stand in no loop. */
export function createSegmentShow(guide: Guide | undefined, emit: (item: X12Item) => void): SegmentShow {
  let path: readonly LoopRule[] = guide === undefined ? [] : [guide.body];
  let opens = false;
  let wasPlaced = false;
  const rulesOf = (loops: readonly OpenLoop[]) => loops.map(({ compiled }) => compiled.rule);
  return {
    opened(open, ancestors) {
      path = [...rulesOf(ancestors), open.compiled.rule];
      opens = true;
    },
    closed(ancestors) {
      path = rulesOf(ancestors);
    },
    placed(segment, rule) {
      emit({ kind: "segment", placed: { segment, rule, path, opens } });
      opens = false;
      wasPlaced = true;
    },
    added(segment) {
      if (!wasPlaced) emit({ kind: "segment", placed: { segment, rule: undefined, path, opens: false } });
      wasPlaced = false;
    },
  };
}
