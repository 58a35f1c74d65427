import type { ContextKind, ContextMark } from "../context/context.ts";
import type { SectionKind } from "../note/headings.ts";
import { type Mention, marksOf } from "./mention.ts";
import type { Reading } from "./reading.ts";

/** Mentions of one condition, parted by what the note says of them. */
export interface Weighed<Value> {
  /** Affirmed, of this patient, now: what is coded. */
  readonly active: readonly Mention<Value>[];
  /** What is not, with what the note says. */
  readonly others: readonly { readonly mention: Mention<Value>; readonly mark: ContextMark }[];
  /** The note says one thing at one place and another elsewhere. */
  readonly isDisputed: boolean;
}

/** How mentions are weighed. */
export interface Weighing<Value> {
  /** Marks that say nothing of conditions of this kind. */
  readonly ignores: (mark: ContextMark) => boolean;
  /** Which form of the condition a mention names; "any" where it names none in particular. */
  readonly formOf: (mention: Mention<Value>) => string;
  /** It is a sign or symptom: a doubt about its cause ("syncope, ?vasovagal") takes nothing from it. */
  readonly isSymptom: boolean;
}

const rank: Readonly<Record<SectionKind, number>> = {
  assessment: 3,
  open: 2,
  "present-illness": 1,
  complaint: 1,
  plan: 1,
  "past-history": 1,
  "social-history": 1,
  medications: 1,
  results: 1,
  examination: 0,
  "review-of-systems": 0,
  allergies: 0,
  "family-history": 0,
  copied: 0,
};

/** Which mark decides where a mention carries several. */
const order: readonly ContextKind[] = [
  "family",
  "other-person",
  "copied-forward",
  "negated",
  "hypothetical",
  "label",
  "planned",
  "scheduled",
  "uncertain",
  "resolved",
  "ended",
  "historical",
];

/**
 * Parts the mentions of one condition. The assessment decides before the rest of the note; within it, of a condition that
 * is both affirmed and denied or in doubt, the last word counts.
 */
export function weighMentions<Value>(
  reading: Reading,
  mentions: readonly Mention<Value>[],
  { ignores, formOf, isSymptom }: Weighing<Value>,
): Weighed<Value> {
  const judged = mentions.map((mention) => {
    const kinds = marksOf(mention).filter(
      (each) =>
        !ignores(each) && !((each.kind === "uncertain" || each.kind === "resolved") && reading.setting === "inpatient"),
    );
    const mark = order.flatMap((kind) => kinds.filter((each) => each.kind === kind))[0];
    return { mention, mark, rank: rank[mention.statement.section] };
  });
  const decides = (kind: ContextKind | undefined) =>
    kind === undefined || kind === "negated" || kind === "uncertain" || kind === "resolved";
  const deciding = judged.filter(({ mark }) => decides(mark?.kind));
  const top = Math.max(0, ...deciding.map((each) => each.rank));
  const atTop = deciding.filter((each) => each.rank === top);
  const last = atTop.at(-1);
  // "HIV, never AIDS": what is denied is a form that is not affirmed, and voids that form only.
  const outBy = (mention: Mention<Value>) =>
    last?.mark === undefined ||
    (isSymptom && last.mark.kind === "uncertain") ||
    !(formOf(last.mention) === "any" || formOf(last.mention) === formOf(mention))
      ? undefined
      : last.mark;
  const active = judged.flatMap(({ mention, mark }) =>
    mark === undefined && outBy(mention) === undefined ? [mention] : [],
  );
  const others = judged.flatMap(({ mention, mark }) => {
    const by = mark ?? outBy(mention);
    return by === undefined ? [] : [{ mention, mark: by }];
  });
  return {
    active: active.filter(
      ({ statement }) => rank[statement.section] > 0 || (statement.section === "examination" && !reading.hasAssessment),
    ),
    others,
    isDisputed: active.length > 0 && others.some(({ mark }) => mark.kind === "negated" || mark.kind === "uncertain"),
  };
}
