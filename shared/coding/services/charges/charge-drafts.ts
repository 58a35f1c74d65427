import type { ChargeCapture } from "../../../claim/charge-capture.ts";
import type { Day } from "../../../values/day.ts";
import { readers } from "../catalog.ts";
import { draftOf, type ServiceDraft } from "../service-draft.ts";
import { readServiceNote, type ServiceFacts } from "../service-note.ts";
import { findCharge } from "./find-charge.ts";
import { namedVisit } from "./named-visit.ts";

/** A line of the charge list as it came. */
export interface Charge {
  readonly procedure?: string | undefined;
  readonly description?: string | undefined;
  readonly modifiers?: readonly string[] | undefined;
  readonly units?: number | undefined;
  /** Of the whole line; 0 where the practice leaves it to its fee schedule. */
  readonly chargeCents?: number | undefined;
}

/** What a charge is billed as, or why a person must say. */
export type CodedCharge =
  | { readonly kind: "coded"; readonly draft: ServiceDraft; readonly chargeCents: number | undefined }
  | { readonly kind: "review"; readonly reason: string; readonly suggestions: readonly string[] };

const billable = /^(?:\d{4}[0-9AFMTU]|[A-Z]\d{4})$/;

/** A charge by the practice's own list, then by its number, then by its words; what is none of them waits for a person. */
export function codeCharge(charge: Charge, capture: ChargeCapture, facts: ServiceFacts, day: Day): CodedCharge {
  const told = charge.chargeCents === undefined || charge.chargeCents === 0 ? undefined : charge.chargeCents;
  const count = charge.units ?? 1;
  const modifiers = [...new Set(charge.modifiers ?? [])];
  const entry = findCharge(capture, charge, day);
  if (entry !== undefined)
    return {
      kind: "coded",
      chargeCents: told ?? (entry.chargeCents === undefined ? undefined : Math.round(entry.chargeCents * count)),
      draft: draftOf({
        code: entry.procedure,
        role: roleOf(entry.procedure),
        units: entry.units * count,
        modifiers: [...new Set([...entry.modifiers, ...modifiers])],
        spans: [],
        rule: "charges/capture",
        source: "the practice's charge list",
        reason: "The practice's own charge is billed as this code.",
        confidence: 1,
      }),
    };
  if (charge.procedure !== undefined && billable.test(charge.procedure))
    return {
      kind: "coded",
      chargeCents: told,
      draft: draftOf({
        code: charge.procedure,
        role: roleOf(charge.procedure),
        units: count,
        modifiers,
        spans: [],
        rule: "charges/as-it-came",
        source: "the encounter",
        reason: "The charge came with its code.",
        confidence: 1,
      }),
    };
  const found = draftsOf(charge.description ?? "", facts, day);
  const [only, ...others] = found;
  if (only === undefined || others.length > 0)
    return {
      kind: "review",
      reason:
        only === undefined
          ? "The charge came as words that no table of services knows."
          : "The words of the charge may be more than one service.",
      suggestions: found.map(({ code }) => code),
    };
  return {
    kind: "coded",
    chargeCents: told,
    draft: {
      ...only,
      spans: [],
      units: only.units * count,
      modifiers: [...new Set([...only.modifiers, ...modifiers])],
      reason: `The words of the charge name it. ${only.reason}`,
    },
  };
}

/** The words of a charge are read as a note of one sentence: what is charged was done. */
function draftsOf(description: string, facts: ServiceFacts, day: Day): readonly ServiceDraft[] {
  if (description.trim() === "") return [];
  const visit = namedVisit(description, facts);
  if (visit !== undefined) return [visit];
  const note = readServiceNote(`${description} given here today`, facts, day);
  const found = readers.flatMap((read) => read(note).drafts);
  const own = found.filter(({ role }) => role !== "administration");
  return own.length > 0 ? own : found;
}

/** What kind of service a code is, as far as modifiers and pointers ask. */
export function roleOf(code: string): ServiceDraft["role"] {
  return roles.find(([pattern]) => pattern.test(code))?.[1] ?? "procedure";
}

const roles: readonly (readonly [RegExp, ServiceDraft["role"]])[] = [
  [/^(?:9938[1-7]|9939[1-7]|G0402|G0438|G0439)$/, "preventive-visit"],
  [/^99(?:0|2[0-9]|3[0-5]|4[0-9])\d{2}$|^99\d{3}$/, "visit"],
  [/^(?:9046[01]|9047[1-4]|90480|G00(?:08|09|10)|963[67]\d|9637\d|964\d\d)$/, "administration"],
  [/^90[4-7]\d\d$|^913\d\d$/, "vaccine"],
  [/^(?:J|Q5|Q01)\d+$/, "drug"],
  [/^8\d{4}$/, "test"],
  [/^7\d{4}$|^93\d{3}$/, "imaging"],
  [/^0[01]\d{3}$/, "anesthesia"],
];
