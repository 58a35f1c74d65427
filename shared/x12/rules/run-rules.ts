import type { X12Finding } from "../finding.ts";
import type { Loop } from "../loop.ts";
import type { Segment } from "../segment.ts";
import { rules } from "./catalog.ts";
import { type LoopCheck, ruleFinding, type SegmentCheck, type X12Rule } from "./rule.ts";

/** The rules of one guide at work on one transaction set. */
export interface RuleRun {
  /** @param around the loops around it, the body first. */
  closed(loop: Loop, around: readonly { readonly loop: Loop }[]): void;
  placed(segment: Segment, loopId: string): void;
}

/** Starts every rule of the catalog that is for the guide, and those that a caller adds (code sets, payers). */
export function runRules(guideId: string, added: readonly X12Rule[], report: (finding: X12Finding) => void): RuleRun {
  const loops = new Map<string, { rule: X12Rule; check: LoopCheck }[]>();
  const segments = new Map<string, { rule: X12Rule; check: SegmentCheck }[]>();
  for (const rule of [...rules, ...added]) {
    if (!rule.guides.includes(guideId)) continue;
    const { loop, segment } = rule.begin();
    if (loop !== undefined) for (const id of rule.loops) add(loops, id, { rule, check: loop });
    if (segment !== undefined) for (const id of rule.segments) add(segments, id, { rule, check: segment });
  }
  return {
    closed(loop, around) {
      const waiting = loops.get(loop.id);
      if (waiting === undefined) return;
      const ancestors = around.map((open) => open.loop);
      for (const { rule, check } of waiting) {
        check(loop, ancestors, (what, element = 0, component = 0, inner = loop) =>
          report(ruleFinding(rule, inner, what, element, component)),
        );
      }
    },
    placed(segment, loopId) {
      const waiting = segments.get(segment.id);
      if (waiting === undefined) return;
      for (const { rule, check } of waiting) {
        check(
          segment,
          (what, element = 0, component = 0) =>
            report(ruleFinding(rule, { id: loopId, segments: [segment] }, what, element, component)),
          loopId,
        );
      }
    },
  };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
