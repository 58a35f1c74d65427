import type { CodeBook } from "../codes/code-book.ts";
import type { Day } from "../values/day.ts";
import type { Draft, SetAside } from "./mentions/draft.ts";
import { findByIndex } from "./mentions/find-by-index.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import { findSide } from "./mentions/find-side.ts";
import { isIgnored } from "./mentions/is-ignored.ts";
import type { Mention } from "./mentions/mention.ts";
import { pastBy } from "./mentions/past-by.ts";
import type { Reading } from "./mentions/reading.ts";
import { formOf, resolveRow } from "./mentions/resolve-row.ts";
import { splitBySide } from "./mentions/split-by-side.ts";
import { splitBySite } from "./mentions/split-by-site.ts";
import { weighMentions } from "./mentions/weigh-mentions.ts";
import { codePastAndFamily, type OffMention } from "./rules/past-and-family.ts";
import { isLateEffect } from "./verify/is-late-effect.ts";
import { causeTree, conditionTree } from "./vocabulary/catalog.ts";
import type { CompiledRow } from "./vocabulary/compile-row.ts";

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
  const named = [
    ...findMentions(reading, conditionTree)
      .flatMap((mention) => splitBySide(reading, mention))
      .flatMap((mention) => splitBySite(reading, mention)),
    ...findMentions(reading, causeTree),
  ];
  const byIndex = findByIndex(reading, named, book, day);
  const isLate = isLateEffect(reading.text);
  const mentions = [...named.filter((each) => !byIndex.superseded.has(each)), ...byIndex.mentions];
  for (const [row, ofRow] of Map.groupBy(mentions, ({ value }) => value)) {
    for (const group of groupsOf(reading, row, ofRow)) {
      const weighed = weighMentions(reading, group, {
        ignores: (mark) => isIgnored(row, mark) || (isLate && isInjury(row) && mark.kind === "historical"),
        formOf: (mention) => formOf(reading, mention),
        isSymptom: row.codes.length > 0 && row.codes.every((code) => code.startsWith("R")),
      });
      for (const draft of resolveRow(reading, row, weighed.active, weighed.isDisputed)) {
        const past = isLate && isInjury(row) ? undefined : pastBy(reading, draft, weighed.active, day);
        if (past === undefined) drafts.push(draft);
        else off.push({ mark: { kind: "historical", cue: past, at: -1 }, drafts: [draft] });
      }
      for (const { mention, mark } of weighed.others)
        off.push({ mark, drafts: resolveRow(reading, row, [mention], false) });
    }
  }
  const past = codePastAndFamily(off, drafts, reading);
  return {
    drafts: mergeSides(mergeSame([...drafts, ...past.drafts].filter(({ code }) => code !== "").toSorted(byPlace))),
    setAside: past.setAside,
  };
}

/** An injury of long ago that is told as the cause of what it left is coded too. Source: ICD-10-CM Guidelines FY2026 I.B.10. */
function isInjury({ codes }: CompiledRow): boolean {
  return codes.some((code) => /^(?:S|T[0-3])/.test(code));
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

function byPlace(one: Draft, other: Draft): number {
  if (one.isAssessed !== other.isAssessed) return one.isAssessed ? -1 : 1;
  return (one.spans[0]?.start ?? 0) - (other.spans[0]?.start ?? 0);
}

/** The right and the left one of the same become the code of both. Source: ICD-10-CM Guidelines FY2026 I.B.13. */
function mergeSides(drafts: readonly Draft[]): readonly Draft[] {
  const gone = new Set<Draft>();
  return drafts.flatMap((draft) => {
    if (gone.has(draft)) return [];
    const { bilateral, side } = draft;
    if (bilateral === undefined || (side !== "right" && side !== "left")) return [draft];
    const opposite = side === "right" ? "left" : "right";
    const other = drafts.find(
      (each) => each.bilateral === bilateral && each.side === opposite && each.rule === draft.rule,
    );
    if (other === undefined) return [draft];
    gone.add(other);
    return [
      { ...draft, code: bilateral, bilateral: undefined, side: "bilateral", spans: [...draft.spans, ...other.spans] },
    ];
  });
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
        side: same.find(({ side }) => side === "right" || side === "left")?.side ?? first.side,
        confidence: Math.max(...same.map((each) => each.confidence)),
      },
    ];
  });
}
