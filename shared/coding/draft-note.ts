import type { CodeBook } from "../codes/code-book.ts";
import type { Day } from "../values/day.ts";
import type { ContextKind, ContextMark } from "./context/context.ts";
import type { Draft, SetAside } from "./mentions/draft.ts";
import { findByIndex } from "./mentions/find-by-index.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import { findSide } from "./mentions/find-side.ts";
import type { Mention } from "./mentions/mention.ts";
import type { Reading } from "./mentions/reading.ts";
import { formOf, resolveRow } from "./mentions/resolve-row.ts";
import { weighMentions } from "./mentions/weigh-mentions.ts";
import { codePastAndFamily, type OffMention } from "./rules/past-and-family.ts";
import { causeTree, conditionTree } from "./vocabulary/catalog.ts";
import type { CompiledRow } from "./vocabulary/compile-row.ts";

/** What a status or an encounter is named with is no context: "s/p CABG", "history of colon polyps". */
const ignoredBy: Readonly<Record<string, ReadonlySet<ContextKind>>> = {
  statuses: new Set(["historical", "resolved", "uncertain"]),
  encounters: new Set(["historical", "resolved", "uncertain"]),
  "external-causes": new Set(["scheduled", "historical", "uncertain", "resolved", "other-person"]),
};
/** A condition is there while something about it is ordered; a device or an operation is not. */
const ofConditions: ReadonlySet<ContextKind> = new Set(["scheduled"]);
const none: ReadonlySet<ContextKind> = new Set();
/** A screening that found nothing took place. */
const resultWords = /^(?:negative|normal|neg|was negative|is negative)$/;
/** A wound or a fracture that has healed is still what the later visit is for. Source: ICD-10-CM Guidelines FY2026 I.C.19.a. */
const healing = /^(?:well |completely )?healed$/;

/** The codes and facts that the vocabulary finds in a note, in the order of the note, those of the assessment first. */
export function draftNote(
  reading: Reading,
  book: CodeBook,
  day: Day,
): {
  readonly drafts: readonly Draft[];
  readonly setAside: readonly SetAside[];
} {
  const drafts: Draft[] = [];
  const off: OffMention[] = [];
  const named = [...findMentions(reading, conditionTree), ...findMentions(reading, causeTree)];
  const byIndex = findByIndex(reading, named, book, day);
  const mentions = [...named.filter((each) => !byIndex.superseded.has(each)), ...byIndex.mentions];
  for (const [row, ofRow] of Map.groupBy(mentions, ({ value }) => value)) {
    for (const group of groupsOf(reading, row, ofRow)) {
      const weighed = weighMentions(reading, group, {
        ignores: (mark) => isIgnored(row, mark),
        formOf: (mention) => formOf(reading, mention),
      });
      for (const draft of resolveRow(reading, row, weighed.active, weighed.isDisputed)) {
        const past = pastBy(reading, draft, weighed.active, day);
        if (past === undefined) drafts.push(draft);
        else off.push({ mark: { kind: "historical", cue: past, at: -1 }, drafts: [draft] });
      }
      for (const { mention, mark } of weighed.others)
        off.push({ mark, drafts: resolveRow(reading, row, [mention], false) });
    }
  }
  const past = codePastAndFamily(off, reading);
  return {
    drafts: mergeSame([...drafts, ...past.drafts].filter(({ code }) => code !== "").toSorted(byPlace)),
    setAside: past.setAside,
  };
}

/** A condition that has a side may be there on one and not on the other; a mention without a side speaks of all. */
function groupsOf(
  reading: Reading,
  row: CompiledRow,
  mentions: readonly Mention<CompiledRow>[],
): readonly (readonly Mention<CompiledRow>[])[] {
  if (!row.isPlaced || mentions.length === 1) return [mentions];
  const sideOf = (mention: Mention<CompiledRow>) => {
    const found = findSide(reading, mention);
    return found?.from === "beside" ? found.side : "none";
  };
  const bySide = Map.groupBy(mentions, sideOf);
  const unsided = bySide.get("none") ?? [];
  bySide.delete("none");
  return bySide.size < 2 ? [mentions] : [...bySide.values()].map((group) => [...group, ...unsided]);
}

function isIgnored({ vocabulary, codes }: CompiledRow, { kind, cue }: ContextMark): boolean {
  const isThing = codes.length > 0 && codes.every((code) => code.startsWith("Z"));
  const ignored = ignoredBy[vocabulary.id] ?? (isThing ? none : ofConditions);
  if (ignored.has(kind)) return true;
  if (vocabulary.id === "encounters") return kind === "label" || resultWords.test(cue);
  return kind === "resolved" && healing.test(cue) && codes.some((code) => /^S|^T(?:2|3[0-2])/.test(code));
}

/** Events that are over by the next year: "stroke 2021", "PE 3/2019". */
const events = /^(?:I63|G45|I21|I26|I82|I6[01]|U07|J18|K85|N10|A41|K35|S|N20|N39|A04|B02|O)/;

/** That an event is past: an earlier year stands after it, or it stands in the past history alone. */
function pastBy(
  { text, hasAssessment }: Reading,
  draft: Draft,
  mentions: readonly Mention<CompiledRow>[],
  day: Day,
): string | undefined {
  if (!events.test(draft.code)) return undefined;
  if (hasAssessment && mentions.every(({ statement }) => statement.section === "past-history")) return "past history";
  const years = mentions.map((mention) => {
    const after = text.slice(spanOf(mention).end, spanOf(mention).end + 14);
    return /^\s*(?:in\s+|\(|dx\s+)?(?:\d{1,2}\/)?((?:19|20)\d\d)\b/.exec(after)?.[1];
  });
  const [year] = years;
  return year !== undefined && years.every((each) => each !== undefined && each < day.slice(0, 4)) ? year : undefined;
}

function byPlace(one: Draft, other: Draft): number {
  if (one.isAssessed !== other.isAssessed) return one.isAssessed ? -1 : 1;
  return (one.spans[0]?.start ?? 0) - (other.spans[0]?.start ?? 0);
}

/** One draft a code, with the places of all. */
function mergeSame(drafts: readonly Draft[]): readonly Draft[] {
  return [...Map.groupBy(drafts, ({ code }) => code).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [
      {
        ...first,
        spans: same.flatMap(({ spans }) => spans),
        confidence: Math.max(...same.map((each) => each.confidence)),
      },
    ];
  });
}
