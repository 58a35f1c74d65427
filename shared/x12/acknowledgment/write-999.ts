import type { FunctionalGroup, TransactionSet } from "../envelope.ts";
import { type Segment, segment } from "../segment.ts";
import { fitted, fittedNumber } from "./fitted.ts";
import type { SetVerdict } from "./set-notes.ts";

/** What became of one transaction set of a functional group. */
export interface AnsweredSet extends SetVerdict {
  readonly transaction: TransactionSet;
}

/** What became of a functional group. */
export interface AnsweredGroup {
  readonly group: FunctionalGroup;
  readonly sets: readonly AnsweredSet[];
  /** AK905 to AK909: faults of the group itself, which reject it whole. */
  readonly codes: readonly string[];
  /** How many sets its GE says that it holds; as many as were read where it says nothing. */
  readonly includedCount: number | undefined;
}

const mostCodes = 5;

/**
 * The 999 for one functional group, from after ST to before SE. Each set keeps its own verdict also in a group that is
 * rejected whole, so that its sender can mend all at once. Source: 005010X231A1.
 */
export function write999(answered: AnsweredGroup): readonly Segment[] {
  const { group, sets, codes, includedCount } = answered;
  return [
    segment(
      "AK1",
      fitted(group.functionalId, 2, 2),
      fittedNumber(group.controlNumber, 1, 9),
      fitted(group.version, 1, 12),
    ),
    ...sets.flatMap(setSegments),
    segment(
      "AK9",
      groupVerdict(answered),
      count(includedCount ?? sets.length),
      count(sets.length),
      count(acceptedSets(answered)),
      ...codes.slice(0, mostCodes),
    ),
  ];
}

function setSegments({ transaction, verdict, codes, details }: AnsweredSet): readonly Segment[] {
  const { id, controlNumber, implementation } = transaction;
  // An 835 has no ST03: what stands in its place is the group's GS08, which AK1 says already.
  const convention = id === "835" ? "" : fitted(implementation, 0, 35);
  const number = /^\d{1,3}$/.test(controlNumber) ? fittedNumber(controlNumber, 4, 9) : fitted(controlNumber, 4, 9);
  return [segment("AK2", fitted(id, 3, 3), number, convention), ...details, segment("IK5", verdict, ...codes)];
}

function acceptedSets({ sets, codes }: AnsweredGroup): number {
  return codes.length > 0 ? 0 : sets.filter(({ verdict }) => verdict !== "R").length;
}

/** A accepted, E accepted with errors noted, P accepted in part, R rejected. Source: 005010X231A1 AK901. */
export function groupVerdict(answered: AnsweredGroup): "A" | "E" | "P" | "R" {
  const { sets, codes } = answered;
  const accepted = acceptedSets(answered);
  if (codes.length > 0 || (accepted === 0 && sets.length > 0)) return "R";
  if (accepted < sets.length) return "P";
  return sets.some(({ verdict }) => verdict === "E") ? "E" : "A";
}

function count(number: number): string {
  return String(Math.min(number, 999_999));
}
