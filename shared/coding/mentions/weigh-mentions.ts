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
  "planned",
  "scheduled",
  "uncertain",
  "resolved",
  "historical",
];

/**
 * Parts the mentions of one condition. The assessment decides before the rest of the note; within it, of a condition that
 * is both affirmed and denied or in doubt, the last word counts.
 */
export function weighMentions<Value>(
  reading: Reading,
  mentions: readonly Mention<Value>[],
  ignored: ReadonlySet<ContextKind | "negated-result">,
): Weighed<Value> {
  const judged = mentions.map((mention) => {
    const kinds = marksOf(mention).filter(
      ({ kind, cue }) =>
        !ignored.has(kind) &&
        !((kind === "uncertain" || kind === "resolved") && reading.setting === "inpatient") &&
        !(ignored.has("negated-result") && (cue === "negative" || cue === "normal" || cue === "neg")),
    );
    const mark = order.flatMap((kind) => kinds.filter((each) => each.kind === kind))[0];
    return { mention, mark, rank: rank[mention.statement.section] };
  });
  const decides = (kind: ContextKind | undefined) =>
    kind === undefined || kind === "negated" || kind === "uncertain" || kind === "resolved";
  const deciding = judged.filter(({ mark }) => decides(mark?.kind));
  const top = Math.max(0, ...deciding.map((each) => each.rank));
  const atTop = deciding.filter((each) => each.rank === top);
  const lastWord = atTop.at(-1)?.mark;
  const isOut = lastWord !== undefined;
  const active = isOut ? [] : judged.filter(({ mark }) => mark === undefined).map(({ mention }) => mention);
  const others = judged.flatMap(({ mention, mark }) =>
    mark !== undefined ? [{ mention, mark }] : isOut ? [{ mention, mark: lastWord }] : [],
  );
  return {
    active: active.filter(({ statement }) => rank[statement.section] > 0),
    others,
    isDisputed: active.length > 0 && others.some(({ mark }) => mark.kind === "negated" || mark.kind === "uncertain"),
  };
}
