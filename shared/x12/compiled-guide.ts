import { codeNumber } from "./code-number.ts";
import type { Guide, LoopRule, Qualifier, SegmentRule } from "./grammar.ts";
import { component, element, type Segment, shortCode } from "./segment.ts";
import { numberedId } from "./segment-ids.ts";

/** A place in a loop where a segment id may stand: as a segment of its own, or opening a loop inside. */
export interface Slot {
  readonly rule: SegmentRule;
  readonly opens: CompiledLoop | undefined;
  /** Place in the guide's order. Neighbours with the same segment id share it: their order is free. */
  readonly ordinal: number;
  /** Index among the loop's slots, for counting. */
  readonly index: number;
  /** Numbers the slots of a guide. */
  readonly number: number;
  /** How often it may be filled. */
  readonly limit: number;
  /** A segment may fit another slot too: which of them it fills is a matter of how often they were filled. */
  readonly isContested: boolean;
}

/** More than any file has; a whole number is compared quicker than infinity. */
const unlimited = 1_000_000_000;

/** Slots by the short code of an element or of its first component. */
export interface SlotsByCode {
  readonly element: number;
  readonly isComponent: boolean;
  readonly slots: ReadonlyMap<number, readonly Slot[]>;
}

/** The slots of one segment id in a loop, and how to tell them apart. */
export interface SlotChoice {
  /** In the order of the guide. */
  readonly slots: readonly Slot[];
  /** The slots by the code that a segment has there, where one element tells all of them apart. */
  readonly byCode: SlotsByCode | undefined;
  /** One of them is not the segment that opens the loop itself. */
  readonly isInside: boolean;
}

/** A loop rule with its slots by segment id. */
export interface CompiledLoop {
  readonly rule: LoopRule;
  /** Numbers the loops of a guide, the body being 0. */
  readonly number: number;
  readonly slots: readonly Slot[];
  readonly choices: ReadonlyMap<string, SlotChoice>;
  /** The slots that may not stay empty. */
  readonly required: readonly Slot[];
  /** The slot of the segment that opens this loop; undefined for the body, which nothing opens. */
  readonly trigger: Slot | undefined;
  readonly isUnit: boolean;
  /** A hierarchical level: HL opens it. */
  readonly isLevel: boolean;
  /** The ids of the guide's loops by their numbers. */
  readonly loopIds: readonly string[];
  /** A unit stands somewhere inside: such a loop is context, and is forgotten when it ends. */
  readonly holdsUnit: boolean;
}

const compiled = new WeakMap<Guide, CompiledLoop>();

/** The guide's body, compiled once. */
export function compile(guide: Guide): CompiledLoop {
  let body = compiled.get(guide);
  if (body === undefined) {
    body = compileLoop(guide.body, { units: new Set(guide.units), loopIds: [], slots: 0 });
    compiled.set(guide, body);
  }
  return body;
}

/** What compiling a guide counts: the ids of its loops, in the order of their numbers, and its slots. */
interface Compiling {
  readonly units: ReadonlySet<string>;
  readonly loopIds: string[];
  slots: number;
}

function compileLoop(rule: LoopRule, compiling: Compiling): CompiledLoop {
  const { units, loopIds } = compiling;
  const number = loopIds.push(rule.id) - 1;
  const slots: Slot[] = [];
  let ordinal = 0;
  let holdsUnit = false;
  for (const child of rule.children) {
    const opens = child.kind === "loop" ? compileLoop(child, compiling) : undefined;
    const own = segmentOf(child);
    const before = slots.at(-1);
    if (before !== undefined && before.rule.id !== own.id) ordinal++;
    const limit = Math.min(child.repeat, unlimited);
    const isContested = rule.children.some((other) => other !== child && mayBeSame(own, segmentOf(other)));
    slots.push({ rule: own, opens, ordinal, index: slots.length, number: compiling.slots++, limit, isContested });
    holdsUnit ||= opens !== undefined && (opens.isUnit || opens.holdsUnit);
  }
  const trigger = number > 0 ? slots[0] : undefined;
  const required = slots.filter(isRequired);
  const isUnit = units.has(rule.id);
  const isLevel = trigger?.rule.id === "HL";
  const choices = choicesOf(slots, trigger);
  return { rule, number, slots, choices, required, trigger, isUnit, isLevel, holdsUnit, loopIds };
}

/** The segment that it is, or that opens it. */
function segmentOf(child: SegmentRule | LoopRule): SegmentRule {
  return child.kind === "loop" ? triggerOf(child) : child;
}

/** Whether a segment may fit both. */
function mayBeSame(one: SegmentRule, other: SegmentRule): boolean {
  if (one.id !== other.id) return false;
  const [a, b] = [one.qualifier, other.qualifier];
  const isSamePlace = a?.element === b?.element && a?.component === b?.component;
  return a === undefined || b === undefined || !isSamePlace || [...a.codes].some((code) => b.codes.has(code));
}

function isRequired({ rule, opens }: Slot): boolean {
  return (opens?.rule ?? rule).usage === "R";
}

function choicesOf(slots: readonly Slot[], trigger: Slot | undefined): CompiledLoop["choices"] {
  const choices = new Map<string, SlotChoice>();
  for (const [id, own] of Map.groupBy(slots, (slot) => slot.rule.id)) {
    numberedId(id);
    choices.set(id, { slots: own, byCode: byCodeOf(own), isInside: own.some((slot) => slot !== trigger) });
  }
  return choices;
}

function byCodeOf(slots: readonly Slot[]): SlotsByCode | undefined {
  const [at] = slots.map(({ rule }) => rule.qualifier);
  if (at === undefined || at.component > 1) return undefined;
  const found = new Map<number, Slot[]>();
  for (const slot of slots) {
    const { qualifier } = slot.rule;
    if (qualifier?.element !== at.element || qualifier.component !== at.component) return undefined;
    for (const text of qualifier.codes) {
      const code = codeNumber(text);
      if (code === undefined) return undefined;
      found.set(code, [...(found.get(code) ?? []), slot]);
    }
  }
  return { element: at.element, isComponent: at.component === 1, slots: found };
}

const none: readonly Slot[] = [];

/** The slots of a choice whose codes fit the segment, in the order of the guide. */
export function fittingSlots({ slots, byCode }: SlotChoice, segment: Segment): readonly Slot[] {
  if (byCode !== undefined) {
    return byCode.slots.get(shortCode(segment, byCode.element, byCode.isComponent)) ?? none;
  }
  return slots.length === 1 && slots[0]?.rule.qualifier === undefined
    ? slots
    : slots.filter(({ rule }) => qualifies(segment, rule.qualifier));
}

/** @throws SyntaxError on a loop that starts with no segment: a slip in a guide of ours. */
function triggerOf(rule: LoopRule): SegmentRule {
  const [first] = rule.children;
  if (first?.kind !== "segment") throw new SyntaxError(`loop ${rule.id} starts with no segment`);
  return first;
}

/** Whether the segment has one of the codes that tell this use from others. */
export function qualifies(segment: Segment, qualifier: Qualifier | undefined): boolean {
  return qualifier === undefined || qualifier.codes.has(codeIn(segment, qualifier));
}

function codeIn(segment: Segment, at: Omit<Qualifier, "codes">): string {
  return at.component === 0 ? element(segment, at.element) : component(segment, at.element, at.component);
}

/** The loop with that id, wherever it stands in the guide; the body for "". */
export function findCompiled(from: CompiledLoop, loopId: string): CompiledLoop | undefined {
  if (from.rule.id === loopId) return from;
  for (const { opens } of from.slots) {
    const found = opens === undefined ? undefined : findCompiled(opens, loopId);
    if (found !== undefined) return found;
  }
  return undefined;
}

const bodies = new WeakMap<CompiledLoop, CompiledLoop>();

/** A body that holds this one loop and nothing else, to read it without what stands around it; made once. */
export function bodyOf(compiledLoop: CompiledLoop): CompiledLoop {
  const body = bodies.get(compiledLoop) ?? newBodyOf(compiledLoop);
  bodies.set(compiledLoop, body);
  return body;
}

function newBodyOf(compiledLoop: CompiledLoop): CompiledLoop {
  const { rule, trigger } = compiledLoop;
  if (trigger === undefined) return compiledLoop;
  const slots: readonly Slot[] = [
    {
      rule: trigger.rule,
      opens: compiledLoop,
      ordinal: 0,
      index: 0,
      number: trigger.number,
      limit: Math.min(rule.repeat, unlimited),
      isContested: false,
    },
  ];
  return {
    rule: { kind: "loop", id: "", name: "", usage: "R", repeat: 1, children: [rule] },
    number: 0,
    slots,
    choices: choicesOf(slots, undefined),
    required: slots.filter(isRequired),
    trigger: undefined,
    isUnit: false,
    isLevel: false,
    holdsUnit: false,
    loopIds: compiledLoop.loopIds,
  };
}
