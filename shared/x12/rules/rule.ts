import type { AcknowledgmentCode, SnipLevel, X12Finding } from "../finding.ts";
import { placeText } from "../finding.ts";
import type { Loop } from "../loop.ts";
import type { Segment } from "../segment.ts";

/** What a rule says when it finds something. */
export interface RuleWords {
  /** Kebab-case, the name of the rule's file. */
  readonly code: string;
  readonly level: SnipLevel;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly remedy: string;
  /** What a 999 says of it; absent where a 999 has no word for it. */
  readonly acknowledgment?: AcknowledgmentCode;
  /** "005010X222A1 2300 CLM02", "CMS NPI check digit". */
  readonly source: string;
}

/** Reports what a rule found: a segment of the loop, or the id of one that is missing from it, and element and component. */
export type Tell = (what: Segment | string, element?: number, component?: number, loop?: Loop) => void;

/** Looks at a loop when it has ended. `around` are the loops around it, the body of the transaction set first. */
export type LoopCheck = (loop: Loop, around: readonly Loop[], tell: Tell) => void;

/** Looks at one segment when it has found its place in a loop. */
export type SegmentCheck = (segment: Segment, tell: Tell, loopId: string) => void;

/** A rule that the grammar's tables cannot say. It knows the guides it is for and what it waits for. */
export interface X12Rule extends RuleWords {
  /** Guide ids, as "005010X222A1". */
  readonly guides: readonly string[];
  /** Ids of the loops that it looks at when they end; "" is the body of the transaction set. */
  readonly loops: readonly string[];
  /** The segments that it looks at, in whatever loop: "NM1", or "REF*6R" for those with this code in element 1. */
  readonly segments: readonly string[];
  /** Loops of which the rule has nothing to say where this is false: asked once for all rules that ask the same. */
  readonly when?: (loop: Loop) => boolean;
  /** Kinds of characters (see character-kinds.ts) of which the rule has nothing to say where a segment has none. */
  readonly needs?: number;
  /** Starts on a transaction set: what a rule counts over the loops lives here. */
  begin(): { readonly loop?: LoopCheck; readonly segment?: SegmentCheck };
}

/** A rule over one loop and what stands around it. */
export function loopRule(
  words: RuleWords & Pick<X12Rule, "guides" | "loops" | "when"> & { readonly check: LoopCheck },
): X12Rule {
  const { check, ...rest } = words;
  return { ...rest, segments: [], begin: () => ({ loop: check }) };
}

/** A rule over single segments. */
export function segmentRule(
  words: RuleWords & Pick<X12Rule, "guides" | "segments" | "needs"> & { readonly check: SegmentCheck },
): X12Rule {
  const { check, ...rest } = words;
  return { ...rest, loops: [], begin: () => ({ segment: check }) };
}

/** A rule that remembers something from loop to loop of one transaction set. */
export function transactionRule(
  words: RuleWords & Pick<X12Rule, "guides" | "loops"> & { readonly begin: () => LoopCheck },
): X12Rule {
  const { begin, ...rest } = words;
  return { ...rest, segments: [], begin: () => ({ loop: begin() }) };
}

/** A rule over single segments that remembers something from segment to segment of one transaction set. */
export function sequenceRule(
  words: RuleWords & Pick<X12Rule, "guides" | "segments"> & { readonly begin: () => SegmentCheck },
): X12Rule {
  const { begin, ...rest } = words;
  return { ...rest, loops: [], begin: () => ({ segment: begin() }) };
}

/** The finding of a rule in a loop. `start` is the loop or a segment of it, for a segment that is missing there. */
export function ruleFinding(
  { level, severity, code, message, remedy, acknowledgment }: RuleWords,
  loop: string,
  start: Loop | Segment,
  what: Segment | string,
  element: number,
  component: number,
): X12Finding {
  const segmentId = typeof what === "string" ? what : what.id;
  const first = "text" in start ? start : start.segments[0];
  const segment = (typeof what === "string" ? first?.position : what.position) ?? 0;
  const at = { loop, segmentId, element, component };
  return { level, severity, code, place: placeText(at), segment, message, remedy, at, acknowledgment };
}
