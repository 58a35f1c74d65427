import type { PracticeRules } from "../../../claim/practice-rules.ts";
import type { CodeBook } from "../../../codes/code-book.ts";
import { feeOf } from "../../../edits/fee-of.ts";
import type { Day } from "../../../values/day.ts";
import type { Reading } from "../../mentions/reading.ts";
import type { ServiceDraft } from "../service-draft.ts";
import type { ServiceLine } from "../service-line.ts";
import type { CodedDiagnosis } from "../visit/find-problems.ts";
import { doubtDose } from "./doubt-dose.ts";
import { pointLine } from "./point-lines.ts";

/** At least this sure, and without a doubt, a line goes on without a coder. */
const sureFrom = 0.9;

/** What a line is checked and completed with. */
export interface FinishContext {
  readonly reading: Reading;
  readonly day: Day;
  readonly codes: CodeBook;
  readonly diagnoses: readonly CodedDiagnosis[];
  /** All that the text tells of. */
  readonly drafts: readonly ServiceDraft[];
  /** Undefined where nobody asks about amounts. */
  readonly rules: PracticeRules | undefined;
  readonly payerId: string | undefined;
}

/** What the charge that a line comes from adds. */
export interface FromCharge {
  readonly index: number;
  readonly fields: readonly string[];
  /** Of the whole line. */
  readonly chargeCents: number | undefined;
}

/** A draft -> a line: its code checked on the day, its units within what is likely, its diagnoses and its amount. */
export function finishLine(draft: ServiceDraft, context: FinishContext, charge?: FromCharge): ServiceLine {
  const { codes, day, rules, payerId } = context;
  const known = codes.procedure(draft.code, day);
  const limit = codes.units("practitioner", draft.code, day);
  const pointed = pointLine(draft, context.diagnoses, context.reading, context.drafts);
  const fee = feeOf(rules?.feeSchedules ?? [], payerId ?? "", {
    procedure: draft.code,
    modifiers: [...draft.modifiers],
    from: day,
  });
  const chargeCents =
    charge?.chargeCents ??
    (fee === undefined ? undefined : Math.round(fee * (draft.unitType === "MJ" ? 1 : draft.units)));
  const isFree = draft.code === "99024";
  const doubts = [
    ...draft.doubts,
    ...(known.kind === "unknown" ? [`The code is not valid on the day of service, says ${known.release}.`] : []),
    ...(limit.kind === "known" && draft.unitType !== "MJ" && draft.units > limit.fact.units
      ? [`More than ${limit.fact.units} units a day are unlikely, says ${limit.release}.`]
      : []),
    ...(known.kind === "known" ? doubtDose(draft, known.fact.dose, known.release) : []),
    ...pointed.doubts,
    ...(rules !== undefined && chargeCents === undefined && !isFree
      ? ["The practice's fee schedule has no amount for it."]
      : []),
  ];
  return {
    code: draft.code,
    units: draft.units,
    unitType: draft.unitType ?? "UN",
    modifiers: draft.modifiers,
    pointers: pointed.pointers,
    chargeCents: isFree ? 0 : chargeCents,
    ndc: draft.ndc,
    charge: charge?.index,
    standing: doubts.length === 0 && draft.confidence >= sureFrom ? "sure" : "review",
    confidence: known.kind === "unknown" ? Math.min(draft.confidence, 0.3) : draft.confidence,
    spans: draft.spans.map(({ start, end }) => ({ start, end })),
    fields: charge?.fields ?? [],
    rule: draft.rule,
    source: draft.source,
    release: known.kind === "known" ? known.release : undefined,
    reason: draft.reason,
    doubts,
    suggestions: draft.suggestions.map((code) => ({ code })),
  };
}
