import type { X12Finding } from "../finding.ts";
import type { Loop } from "../loop.ts";
import type { Segment } from "../segment.ts";
import { rules } from "./catalog.ts";
import { type LoopCheck, ruleFinding, type SegmentCheck, type Tell, type X12Rule } from "./rule.ts";

/** The rules of one guide at work on one transaction set. */
export interface RuleRun {
  /** @param around the loops around it, the body first. */
  closed(loop: Loop, around: readonly Loop[]): void;
  placed(segment: Segment, loopId: string): void;
}

/** Starts every rule of the catalog that is for the guide, and those that a caller adds (code sets, payers). */
export function runRules(guideId: string, added: readonly X12Rule[], report: (finding: X12Finding) => void): RuleRun {
  const loops = new Map<string, { readonly check: LoopCheck; readonly tell: Tell }[]>();
  const segments = new Map<string, { readonly check: SegmentCheck; readonly tell: Tell }[]>();
  // The place being looked at, a loop or a segment in one, so that one `tell` a rule serves every place.
  let here: Loop | Segment = nowhere;
  let hereId = "";
  for (const rule of [...rules, ...added]) {
    if (!rule.guides.includes(guideId)) continue;
    const tell: Tell = (what, element = 0, component = 0, loop = undefined) =>
      report(ruleFinding(rule, loop?.id ?? hereId, loop ?? here, what, element, component));
    const { loop, segment } = rule.begin();
    if (loop !== undefined) for (const id of rule.loops) add(loops, id, { check: loop, tell });
    if (segment !== undefined) for (const id of rule.segments) add(segments, id, { check: segment, tell });
  }
  return {
    closed(loop, around) {
      const waiting = loops.get(loop.id);
      if (waiting === undefined) return;
      here = loop;
      hereId = loop.id;
      for (const { check, tell } of waiting) check(loop, around, tell);
    },
    placed(segment, loopId) {
      const waiting = segments.get(segment.id);
      if (waiting === undefined) return;
      here = segment;
      hereId = loopId;
      for (const { check, tell } of waiting) check(segment, tell, loopId);
    },
  };
}

const nowhere: Loop = { id: "", segments: [], loops: [] };

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
