import { findPhrases, longestAt } from "../context/find-phrases.ts";
import { phraseTree } from "../context/phrase-list.ts";
import type { Draft } from "../mentions/draft.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import { findSide } from "../mentions/find-side.ts";
import { findSite } from "../mentions/find-site.ts";
import { type Mention, marksOf, spanOf } from "../mentions/mention.ts";
import type { Reading, ReadStatement } from "../mentions/reading.ts";
import type { Side } from "../vocabulary/side.ts";
import { siteTree } from "../vocabulary/sites.ts";
import type { Rule } from "./rule.ts";

type Kind = "pressure" | "other";
const names = phraseTree<Kind>([
  ...[
    "pressure ulcer",
    "pressure injury",
    "decubitus ulcer",
    "decubitus",
    "bedsore",
    "bed sore",
    "pressure sore",
    "pressure wound",
    "decub",
    "pu",
    "pi",
    "dti",
    "pressure injuries",
    "unstageable pressure injury",
    "deep tissue injury",
    "deep tissue pressure injury",
    "dtpi",
    "decubiti",
    "pressure induced deep tissue damage",
  ].map((name): [string, Kind] => [name, "pressure"]),
  ...[
    "foot ulcer",
    "diabetic foot ulcer",
    "dfu",
    "leg ulcer",
    "skin ulcer",
    "venous ulcer",
    "venous stasis ulcer",
    "venous leg ulcer",
    "venous stasis leg ulcer",
    "vlu",
    "leg ulceration",
    "non healing ulcer",
    "nonhealing ulcer",
    "stump ulcer",
    "stasis ulcer",
    "diabetic ulcer",
    "toe ulcer",
    "foot ulceration",
    "ulceration",
    "heel ulcer",
    "ankle ulcer",
    "calf ulcer",
    "non pressure ulcer",
    "neuropathic ulcer",
    "plantar ulcer",
    "chronic ulcer",
    "neuropathic foot ulcer",
    "lower extremity ulcer",
    "ulcer of foot",
    "ulcer of heel",
    "ulcer right",
    "ulcer left",
    "midfoot ulcer",
    "shin ulcer",
    "arterial ulcer",
    "ischemic ulcer",
    "ischemic foot ulcer",
    "diabetic toe ulcer",
    "diabetic heel ulcer",
    "nonpressure ulcer",
    "ulcer",
  ].map((name): [string, Kind] => [name, "other"]),
]);
const notSkin = /radiation|gastric|duodenal|peptic|corneal|mouth|aphthous|stomach|oral|genital|esophag/;

/** L89 by site: the digits before the stage. */
const pressureSites: Readonly<Record<string, string>> = {
  elbow: "0{1,2,0}",
  back: "1{4,5,0}",
  thoracic: "1{1,2,0}",
  lumbar: "1{3,4,0}",
  sacrum: "15",
  hip: "2{1,2,0}",
  buttock: "3{1,2,0}",
  ankle: "5{1,2,0}",
  heel: "6{1,2,0}",
  head: "81",
  ear: "89",
  foot: "89",
  knee: "89",
  shoulder: "89",
  "lower leg": "89",
  toe: "89",
  "great toe": "89",
};
/** L97 by site: the fourth and, by side, the fifth digit. */
const otherSites: Readonly<Record<string, string>> = {
  thigh: "1{1,2,0}",
  calf: "2{1,2,0}",
  "lower leg": "8{1,2,0}",
  ankle: "3{1,2,0}",
  heel: "4{1,2,0}",
  midfoot: "4{1,2,0}",
  foot: "5{1,2,0}",
  toe: "5{1,2,0}",
  "great toe": "5{1,2,0}",
  knee: "8{1,2,0}",
};
/** Without one of these a leg is a leg, and no "other part" of it. Source: ICD-10-CM Index, Ulcer, lower limb, lower leg. */
const partOfLeg =
  /\b(?:shin|pretibial|tibial?|fibular?|gaiter|medial|lateral|anterior|posterior|distal|proximal|mid|upper|knee|popliteal|patellar?|above|below)\b/;
/** L98.4 and L98.A by site: other releases have fewer sites. Source: ICD-10-CM Tabular List, L98.4-, L98.A-. */
const elsewhere: Readonly<Record<string, string>> = {
  buttock: "L9841",
  back: "L9842",
  thoracic: "L9842",
  lumbar: "L9842",
  sacrum: "L9842",
  abdomen: "L9843|L9849",
  chest: "L9844|L9849",
  neck: "L9845|L9849",
  face: "L9846|L9849",
  groin: "L9847|L9849",
  "upper arm": "L98A1{1,2,9}|L9849",
  forearm: "L98A2{1,2,9}|L9849",
  hand: "L98A3{1,2,9}|L9849",
};
const depths = phraseTree<string>(
  (
    [
      [
        "1",
        "limited to breakdown of skin|skin breakdown|superficial|breakdown of skin|partial thickness|limited to skin breakdown|limited to skin|skin only|dermis only|epidermis and dermis|through dermis|into dermis|wagner 1|wagner grade 1",
      ],
      [
        "2",
        "fat layer exposed|fat layer|subcut|subcut fat|subcutaneous|to subcut|fat visible|adipose exposed|adipose|into fat|subcutaneous tissue|exposed fat|to fat|fat exposed|subcutaneous fat|full thickness|to fat layer|into subcutaneous|down to subcutaneous|down to fat|subcutaneous exposed|exposed subcutaneous|fat|adipose layer",
      ],
      ["3", "necrosis of muscle|muscle necrosis|necrotic muscle"],
      [
        "5",
        "muscle involvement|muscle involved|to muscle|muscle exposed|muscle visible|tendon exposed|exposed tendon|exposed muscle|tendon visible|down to muscle|to tendon|down to tendon|into muscle|fascia exposed",
      ],
      ["4", "necrosis of bone|bone necrosis"],
      [
        "6",
        "bone involvement|to bone|exposed bone|probes to bone|bone exposed|bone involved|bone visible|bone palpable|ptb|probe to bone|down to bone|bone probed|bone seen|into bone",
      ],
    ] as const
  ).flatMap(([digit, words]) => words.split("|").map((word): [string, string] => [word, digit])),
);
const stages = phraseTree<string>(
  (
    [
      ["1", "st 1|st i|stage 1|stage i|stage one"],
      ["2", "st 2|st ii|stage 2|stage ii|stage two"],
      ["3", "st 3|st iii|stage 3|stage iii|stage three"],
      ["4", "st 4|st iv|stage 4|stage iv|stage four"],
      ["0", "unstageable|eschar|covered with eschar|unstagable"],
      ["6", "deep tissue injury|deep tissue damage|dti|dtpi|deep tissue pressure injury"],
    ] as const
  ).flatMap(([digit, words]) => words.split("|").map((word): [string, string] => [word, digit])),
);

export const ulcers: Rule = {
  id: "ulcers",
  sentence: "A pressure ulcer is coded by its site and stage, another ulcer of the skin by its site and depth.",
  source: "ICD-10-CM Guidelines FY2026 I.C.12.a, I.C.12.b",
  apply({ reading, drafts }) {
    const made: Draft[] = [];
    for (const mention of findMentions(reading, names).flatMap(byStage)) {
      const marks = marksOf(mention).filter(({ kind }) => kind !== "uncertain" || reading.setting === "outpatient");
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
function byStage(mention: Mention<Kind>): readonly Mention<Kind>[] {
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

function pressure(reading: Reading, mention: Mention<Kind>): Draft | undefined {
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

function other(reading: Reading, mention: Mention<Kind>): Draft | undefined {
  const place = otherSites[exactSite(mention) ?? ""];
  const depth = digitIn(reading, mention, depths);
  const beyond = elsewhere[findSite(mention)?.site ?? ""];
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
function exactSite(mention: Mention<Kind>): string | undefined {
  if (/\b(?:calf|calves|gastrocnemius)\b/.test(words(mention))) return "calf";
  const sites = findPhrases(siteTree, mention.statement.tokens).map(({ value }) => value);
  return sites.find((site) => site === "heel" || site === "midfoot" || site.endsWith("toe")) ?? findSite(mention)?.site;
}

function words({ statement }: Mention<Kind>): string {
  return statement.tokens.map(({ word }) => word).join(" ");
}

/** "4{1,2,0}" and left -> "42". */
function withSide(place: string, side: Side | undefined): string {
  const [digit, rest] = place.split("{");
  const [right, left, none] = (rest ?? "").replace("}", "").split(",");
  if (rest === undefined) return place;
  return `${digit}${side === "right" ? right : side === "left" ? left : none}`;
}

function digitIn(reading: Reading, mention: Mention<Kind>, tree: typeof stages): string | undefined {
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

function draftOf(mention: Mention<Kind>, code: string, reason: string, isWhole: boolean): Draft {
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
