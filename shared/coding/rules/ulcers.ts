import { findPhrases, longestAt } from "../context/find-phrases.ts";
import type { Draft } from "../mentions/draft.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import { findSide } from "../mentions/find-side.ts";
import { findSite } from "../mentions/find-site.ts";
import { type Mention, marksOf, spanOf } from "../mentions/mention.ts";
import type { Reading, ReadStatement } from "../mentions/reading.ts";
import { siteHits } from "../mentions/site-hits.ts";
import type { Side } from "../vocabulary/side.ts";
import type { Rule } from "./rule.ts";
import {
  depths,
  legSites,
  notSkin,
  partOfLeg,
  pressureSites,
  sitesElsewhere,
  stages,
  type UlcerKind,
  ulcerNames,
} from "./ulcer-words.ts";

export const ulcers: Rule = {
  id: "ulcers",
  sentence: "A pressure ulcer is coded by its site and stage, another ulcer of the skin by its site and depth.",
  source: "ICD-10-CM Guidelines FY2026 I.C.12.a, I.C.12.b",
  apply({ reading, drafts }) {
    const made: Draft[] = [];
    const named = findMentions(reading, ulcerNames);
    for (const mention of [...named.flatMap(byStage), ...stagedSites(reading, named)]) {
      const marks = marksOf(mention).filter(
        ({ kind }) => kind !== "ended" && (kind !== "uncertain" || reading.setting === "outpatient"),
      );
      const words = reading.text.slice(mention.statement.start, mention.statement.end).toLowerCase();
      if (marks.length > 0 || notSkin.test(words)) continue;
      const draft = mention.value === "pressure" ? pressure(reading, mention) : other(reading, mention);
      if (draft !== undefined && !made.some(({ code }) => code === draft.code)) made.push(draft);
    }
    const best = made
      .filter((draft) => !(draft.confidence < 0.8 && made.length > 1))
      .filter((draft, _, all) => !isVaguerLeg(draft, all));
    const after = drafts.filter(({ code }) => code !== "#ulcer").map((draft) => withSiteOf(best, draft));
    const at = after.findIndex((draft) => /^(?:I83|I87|I70|#dm:62)/.test(draft.code));
    return at === -1 ? placed(after, best) : [...after.slice(0, at + 1), ...best, ...after.slice(at + 1)];
  },
};

/** "Ulcer of the left ankle ... varicose veins of the left leg with ulcer": one ulcer, told twice. */
function isVaguerLeg({ code }: Draft, all: readonly Draft[]): boolean {
  const [, side] = /^L97[89]([129])/.exec(code) ?? [];
  return (
    side !== undefined &&
    all.some(
      (other) =>
        new RegExp(`^L97[2345${code[3] === "9" ? "8" : ""}]${side}`).test(other.code) &&
        other.code.at(-1) === code.at(-1),
    )
  );
}

/** The site digit of I70.2- to I70.7- and I83.- by that of L97. */
const vesselSites: Readonly<Record<string, string>> = { 1: "1", 2: "2", 3: "3", 4: "4", 5: "5", 8: "8", 9: "9" };

/** Varicose veins or atherosclerosis with an ulcer whose site the ulcer itself says, where there is just one. */
function withSiteOf(ulcersMade: readonly Draft[], draft: Draft): Draft {
  const [, stem, side] = /^(I83[02]|I702)([1-4])9$/.exec(draft.code) ?? [];
  if (stem === undefined || side === undefined) return draft;
  const wanted = stem === "I702" ? { 3: "1", 4: "2" }[side] : side;
  const found = ulcersMade.filter(({ code }) => code.startsWith("L97") && code[4] === wanted);
  const [only] = found;
  const digit = vesselSites[only?.code[3] ?? ""];
  return only === undefined || found.length > 1 || digit === undefined
    ? draft
    : { ...draft, code: `${draft.code.slice(0, 5)}${digit}`, spans: [...draft.spans, ...only.spans] };
}

/** "Stage 3 pressure ulcer of the sacrum, stage 1 right heel": each stage with what stands behind it is an ulcer. */
function byStage(mention: Mention<UlcerKind>): readonly Mention<UlcerKind>[] {
  const { statement, value, to } = mention;
  if (value !== "pressure") return [mention];
  const hits = findPhrases(stages, statement.tokens).filter(({ value: digit }) => digit !== "6");
  const [first, second] = hits;
  if (first === undefined || second === undefined || second.first > to + 1) return [mention];
  return hits.map((hit, at) => {
    const next = hits[at + 1];
    return {
      ...mention,
      first: at === 0 ? Math.min(mention.first, hit.first) : hit.first,
      last: at === 0 ? Math.max(mention.last, hit.last) : hit.last,
      from: at === 0 ? mention.from : startOf(statement, hits[at - 1]?.last ?? 0, hit.first),
      to: (next === undefined ? statement.tokens.length : startOf(statement, hit.last, next.first)) - 1,
    };
  });
}

/** What shows that a note is of wounds by pressure. */
const ofPressure =
  /\b(?:pressure|decub\w*|bed ?sores?|bed ?(?:bound|ridden)|offload\w*|low air loss|air mattress|braden|turn(?:ing)? q|repositioning|wounds?)\b/i;

/** "#2 L heel: unstageable", "sacrum, stage 4": in a list of wounds the ulcer is named by its site and stage. */
function stagedSites(reading: Reading, named: readonly Mention<UlcerKind>[]): readonly Mention<UlcerKind>[] {
  // What the note calls an ulcer is told by its name; a stage elsewhere is of the same one.
  if (named.length > 0 || !ofPressure.test(reading.text)) return [];
  return reading.statements.flatMap((statement) => {
    const staged = findPhrases(stages, statement.tokens);
    const [site, other] = siteHits(statement.tokens).filter(({ value }) => pressureSites[value] !== undefined);
    const [stage] = staged;
    if (
      site === undefined ||
      other !== undefined ||
      stage === undefined ||
      staged.some(({ value }) => value !== stage.value)
    )
      return [];
    if (notPressure.test(reading.text.slice(statement.start, statement.end))) return [];
    const first = Math.min(site.first, stage.first);
    const last = Math.max(site.last, stage.last);
    return [
      {
        value: "pressure",
        statement,
        first,
        last,
        from: 0,
        to: statement.tokens.length - 1,
        reach: statement.tokens.length - 1,
      },
    ];
  });
}

/** What else has stages, and other ulcers. */
const notPressure =
  /\b(?:cancer|carcinoma|tumou?r|CKD|kidney|venous|arterial|diabetic|DFU|VLU|burn|lymphedema|healed|resolved|closed)\b/i;

/** "R ischium stage 4, L ischium stage 3": what parts two ulcers stands between their stages. */
function startOf({ tokens }: ReadStatement, from: number, to: number): number {
  const parting = tokens.findLastIndex(({ word }, at) => at > from && at < to && /^(?:[,;/]|and|plus)$/.test(word));
  return parting === -1 ? to : parting + 1;
}

function placed(drafts: readonly Draft[], ulcerDrafts: readonly Draft[]): readonly Draft[] {
  const [first] = ulcerDrafts;
  if (first === undefined) return drafts;
  const start = first.spans[0]?.start ?? 0;
  const at = drafts.findIndex((draft) => (draft.spans[0]?.start ?? 0) > start);
  return at === -1 ? [...drafts, ...ulcerDrafts] : [...drafts.slice(0, at), ...ulcerDrafts, ...drafts.slice(at)];
}

function pressure(reading: Reading, mention: Mention<UlcerKind>): Draft | undefined {
  const place = pressureSites[findSite(mention)?.site ?? ""];
  const stage = digitIn(reading, mention, stages);
  const site = place === undefined ? "9" : withSide(place, findSide(reading, mention, findSite(mention)?.at)?.side);
  return draftOf(
    mention,
    place === undefined ? `L899${stage ?? "0"}` : `L89${site}${stage ?? "9"}`,
    `pressure ulcer, ${stage === undefined ? "stage not said" : "by site and stage"}`,
    place !== undefined && stage !== undefined,
  );
}

function other(reading: Reading, mention: Mention<UlcerKind>): Draft | undefined {
  const place = legSites[exactSite(mention) ?? ""];
  const depth = digitIn(reading, mention, depths);
  const beyond = sitesElsewhere[findSite(mention)?.site ?? ""];
  if (place === undefined && beyond !== undefined) {
    const side = findSide(reading, mention, findSite(mention)?.at)?.side;
    const code = beyond
      .split("|")
      .map((each) => `${withSide(each, side)}${depth ?? "9"}`)
      .join("|");
    return draftOf(mention, code, "ulcer of the skin, by site and depth", true);
  }
  if (place === undefined) return undefined;
  const part = place.startsWith("8") && !partOfLeg.test(words(mention)) ? place.replace("8", "9") : place;
  const site = withSide(part, findSide(reading, mention, findSite(mention)?.at)?.side);
  return draftOf(
    mention,
    `L97${site}${depth ?? "9"}`,
    `ulcer of the skin, ${depth === undefined ? "depth not said" : "by site and depth"}`,
    true,
  );
}

/** "Foot ulcer, left heel": the heel, because the foot is only how such ulcers are called. */
function exactSite(mention: Mention<UlcerKind>): string | undefined {
  if (/\b(?:calf|calves|gastrocnemius)\b/.test(words(mention))) return "calf";
  const sites = siteHits(mention.statement.tokens).map(({ value }) => value);
  return sites.find((site) => site === "heel" || site === "midfoot" || site.endsWith("toe")) ?? findSite(mention)?.site;
}

function words({ statement }: Mention<UlcerKind>): string {
  return statement.tokens.map(({ word }) => word).join(" ");
}

/** "4{1,2,0}" and left -> "42". */
function withSide(place: string, side: Side | undefined): string {
  const [digit, rest] = place.split("{");
  const [right, left, none] = (rest ?? "").replace("}", "").split(",");
  if (rest === undefined) return place;
  return `${digit}${side === "right" ? right : side === "left" ? left : none}`;
}

function digitIn(reading: Reading, mention: Mention<UlcerKind>, tree: typeof stages): string | undefined {
  const { statement, from, to } = mention;
  const beside = digitsOf(statement, tree, from, to);
  if (beside[0] !== undefined) return beside[0];
  for (const each of [statement, ...reading.statements.filter((one) => one !== statement)]) {
    const [digit] = digitsOf(each, tree, 0, each.tokens.length - 1);
    if (digit !== undefined) return digit;
  }
  return undefined;
}

/** The deepest first: "to bone, necrosis of bone" is the necrosis. */
const deepest = ["4", "3", "6", "5", "2", "1", "0"];

function digitsOf(statement: ReadStatement, tree: typeof stages, from: number, to: number): readonly string[] {
  const found: string[] = [];
  for (let at = from; at <= to; at += 1) {
    const hit = longestAt(tree, statement.tokens, at)[0];
    if (hit !== undefined && !statement.marks[hit.last]?.some(({ kind }) => kind === "negated")) found.push(hit.value);
  }
  return tree === stages ? found : found.toSorted((one, other) => deepest.indexOf(one) - deepest.indexOf(other));
}

function draftOf(mention: Mention<UlcerKind>, code: string, reason: string, isWhole: boolean): Draft {
  return {
    code,
    spans: [spanOf(mention)],
    rule: ulcers.id,
    source: ulcers.source,
    reason,
    confidence: isWhole ? 0.92 : 0.7,
    isAssessed: true,
  };
}
