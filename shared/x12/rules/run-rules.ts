import { anyKind } from "../character-kinds.ts";
import type { Slot } from "../compiled-guide.ts";
import type { X12Finding } from "../finding.ts";
import type { SegmentRule } from "../grammar.ts";
import type { Loop } from "../loop.ts";
import { loopOf, type OpenLoop } from "../loop-builder.ts";
import { element, type Segment } from "../segment.ts";
import { walkedKinds } from "../segment-walk.ts";
import { rules } from "./catalog.ts";
import { type LoopCheck, ruleFinding, type SegmentCheck, type Tell, type X12Rule } from "./rule.ts";

/** The rules of one guide at work on one transaction set after the other. */
export interface RuleRun {
  /** Another transaction set starts: what rules remember of the one before is forgotten. */
  begin(): void;
  /** @param ancestors the loops around it, the body first. */
  closed(open: OpenLoop, ancestors: readonly OpenLoop[]): void;
  placed(segment: Segment, slot: Slot, loopId: string): void;
}

/** Readies every rule of the catalog that is for the guide, and those that a caller adds (code sets, payers). */
export function runRules(guideId: string, added: readonly X12Rule[], report: (finding: X12Finding) => void): RuleRun {
  const loops = new Map<string, LoopRules>();
  const segments = new Map<string, (Waiting & { readonly code: string | undefined })[]>();
  const starts: { readonly rule: X12Rule; readonly ofLoops: LoopWaiting[]; readonly ofSegments: Waiting[] }[] = [];
  // The place being looked at, a loop or a segment in one, so that one `tell` a rule serves every place.
  let here: Loop | Segment = nowhere;
  let hereId = "";
  for (const rule of [...rules, ...added]) {
    if (!rule.guides.includes(guideId)) continue;
    const tell: Tell = (what, n = 0, component = 0, loop = undefined) =>
      report(ruleFinding(rule, loop?.id ?? hereId, loop ?? here, what, n, component));
    const ofLoops = rule.loops.map((id) => addLoopRule(loops, id, tell, rule.when));
    const ofSegments = rule.segments.map((key) => {
      const [id = "", code] = key.split("*", 2);
      const waiting = { check: sayNothing, tell, code, needs: rule.needs ?? 0 };
      add(segments, id, waiting);
      return waiting;
    });
    starts.push({ rule, ofLoops, ofSegments });
  }
  const waitingFor = new Map([...segments].map(([id, all]) => [id, byCode(all)]));
  /** The rules that wait for one use of a segment in the guide, which mostly says the code already. */
  const uses: (WaitingRules | undefined)[] = [];
  /** The rules that wait for a loop of the guide, by its number. */
  const ends: (LoopRules | null | undefined)[] = [];
  return {
    begin() {
      for (const { rule, ofLoops, ofSegments } of starts) {
        const { loop = sayNothing, segment = sayNothing } = rule.begin();
        for (const one of ofLoops) one.check = loop;
        for (const one of ofSegments) one.check = segment;
      }
    },
    closed(open, ancestors) {
      const { number, rule } = open.compiled;
      let waiting = ends[number];
      if (waiting === undefined) {
        waiting = loops.get(rule.id) ?? null;
        ends[number] = waiting;
      }
      if (waiting === null) return;
      const loop = loopOf(open);
      const around: Loop[] = [];
      for (const ancestor of ancestors) around.push(loopOf(ancestor));
      here = loop;
      hereId = loop.id;
      const { conditions, holds, checks } = waiting;
      for (let index = 0; index < conditions.length; index++) holds[index + 1] = conditions[index]?.(loop) ?? true;
      for (const { check, tell, condition } of checks) if (holds[condition]) check(loop, around, tell);
    },
    placed(segment, slot, loopId) {
      let use = uses[slot.number];
      if (use === undefined) {
        use = useOf(waitingFor.get(segment.id), slot.rule);
        while (uses.length < slot.number) uses.push(undefined);
        uses[slot.number] = use;
      }
      const waiting = use.byCode?.get(element(segment, 1)) ?? use.others;
      if (waiting.length === 0) return;
      here = segment;
      hereId = loopId;
      const kinds = walkedKinds(segment) ?? anyKind;
      for (const { check, tell, needs } of waiting) {
        if (needs === 0 || (kinds & needs) !== 0) check(segment, tell, loopId);
      }
    },
  };
}

function sayNothing(): void {}

interface Waiting {
  check: SegmentCheck;
  readonly tell: Tell;
  readonly needs: number;
}

/** The rules that wait for a loop, and what some of them ask first. */
interface LoopRules {
  readonly conditions: ((loop: Loop) => boolean)[];
  /** Whether they hold for the loop at hand, from 1 on; what stands at 0 always holds. */
  readonly holds: boolean[];
  readonly checks: LoopWaiting[];
}

interface LoopWaiting {
  check: LoopCheck;
  readonly tell: Tell;
  readonly condition: number;
}

function addLoopRule(loops: Map<string, LoopRules>, id: string, tell: Tell, when: X12Rule["when"]): LoopWaiting {
  const rules = loops.get(id) ?? { conditions: [], holds: [true], checks: [] };
  loops.set(id, rules);
  if (when !== undefined && !rules.conditions.includes(when)) rules.conditions.push(when);
  const condition = when === undefined ? 0 : rules.conditions.indexOf(when) + 1;
  const waiting = { check: sayNothing, tell, condition };
  rules.checks.push(waiting);
  return waiting;
}

/** Rules that wait for a segment id, by its first element where some of them wait for certain codes there. */
interface WaitingRules {
  readonly byCode: ReadonlyMap<string, readonly Waiting[]> | undefined;
  /** Those that wait for every code. */
  readonly others: readonly Waiting[];
}

function useOf(waiting: WaitingRules | undefined, { qualifier }: SegmentRule): WaitingRules {
  if (waiting === undefined) return { byCode: undefined, others: [] };
  const [code, ...more] = qualifier?.element === 1 && qualifier.component === 0 ? qualifier.codes : [];
  if (waiting.byCode === undefined || code === undefined || more.length > 0) return waiting;
  return { byCode: undefined, others: waiting.byCode.get(code) ?? waiting.others };
}

function byCode(all: readonly (Waiting & { readonly code: string | undefined })[]): WaitingRules {
  const others = all.filter(({ code }) => code === undefined);
  const codes = new Set(all.flatMap(({ code }) => code ?? []));
  if (codes.size === 0) return { byCode: undefined, others };
  const own = (wanted: string) => all.filter(({ code }) => code === undefined || code === wanted);
  return { byCode: new Map([...codes].map((code) => [code, own(code)])), others };
}

const nowhere: Loop = { id: "", segments: [], loops: [] };

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
