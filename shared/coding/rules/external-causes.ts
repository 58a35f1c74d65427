import type { Draft } from "../mentions/draft.ts";
import { phraseSearch } from "../mentions/find-in-text.ts";
import { seventhFor } from "../verify/seventh-character.ts";
import { having, isAny } from "./drafts.ts";
import { findMechanism } from "./find-mechanism.ts";
import type { Rule } from "./rule.ts";

/** The less that is said of a fall, the later in this list. */
const vague = ["V892", "W19", "W1830", "X501", "W228", "W01"];
const atHome = phraseSearch("at home|in kitchen|in her kitchen|in his kitchen");

export const externalCauses: Rule = {
  id: "external-causes",
  sentence: "How an injury came about follows it; place and activity are given at the first treatment only.",
  source: "ICD-10-CM Guidelines FY2026 I.C.20",
  apply({ reading, drafts }) {
    const causes = drafts.filter((draft) => /^[VWXY]\d/.test(draft.code));
    const places = having(drafts, "#place");
    const injured = drafts.filter(
      (draft) =>
        /^(?:S|T(?:0|1|2|3[0-4]|63|67|68|69|70|71|74|750|751|76|78))/.test(draft.code) && !isAny(draft, "T78", "T781"),
    );
    const others = drafts.filter((draft) => !causes.includes(draft) && !places.includes(draft));
    if (injured.length === 0) return others;
    const found = findMechanism(reading, { rule: externalCauses.id, source: externalCauses.source });
    const isFirst = injured.some((draft) => /^[ABC]$/.test(seventhFor(draft, reading)));
    const real = causes.filter((draft) => !isAny(draft, "Y93"));
    const meant = real.filter((draft) => isAny(draft, "X7", "X8", "X9", "Y0"));
    const armed = meant.filter((draft) => !isAny(draft, "Y04"));
    const exact = (armed.length > 0 ? armed : meant.length > 0 ? meant : real).filter(
      (draft) => !isAny(draft, ...vague),
    );
    const isSprain = !exact.length && real.length > 0 && real.every((draft) => isAny(draft, "X501"));
    const mechanism = isSprain
      ? []
      : exact.length > 0
        ? exact
        : found !== undefined
          ? [found]
          : real
              .slice()
              .sort((one, other) => vagueness(one) - vagueness(other))
              .slice(0, 1);
    const activity = isFirst ? causes.filter((draft) => isAny(draft, "Y93")) : [];
    const where = isFirst ? placeOf(places, atHome(reading).length > 0, reading.text) : [];
    const isBite = mechanism.some((draft) => bite.test(draft.code));
    return [...(isBite ? others.map(asBite) : others), ...mechanism, ...where, ...activity];
  },
};

/** Bites of animals and of people. */
const bite = /^(?:W5[3568]..?1|W540|W503|W59.1|W61.1|Y041)/;
/** Lacerations and punctures of the skin, by site; those of the buttock are numbered otherwise. */
const openWound = /^(S(?!318)[0-9]1\d)[134]/;

/** A laceration or puncture by teeth is an open bite. Source: ICD-10-CM Alphabetic Index, "Bite(s) (animal) (human)". */
function asBite(draft: Draft): Draft {
  return openWound.test(draft.code)
    ? { ...draft, code: draft.code.replace(openWound, "$15"), reason: `${draft.reason}, by a bite` }
    : draft;
}

function vagueness(draft: Draft): number {
  return vague.length - vague.findIndex((prefix) => draft.code.startsWith(prefix));
}

/** Rooms by the kind of dwelling. Source: ICD-10-CM Tabular List, Y92.0, Y92.1. */
const dwellings: readonly (readonly [said: RegExp, rooms: Readonly<Record<string, string>>])[] = [
  [/\b(?:apartment|apt|condo)\b/i, { Y92000: "Y92030", Y92002: "Y92031", Y92003: "Y92032" }],
  [/\b(?:mobile home|trailer)\b/i, { Y92000: "Y92020", Y92002: "Y92022", Y92003: "Y92023" }],
  [/\b(?:nursing home|SNF)\b/i, { Y92000: "Y92120", Y92002: "Y92121", Y92003: "Y92122" }],
  [
    /\b(?:single[- ]family|(?:own|(?:her|his|their|parents'?|my) (?:own )?|private )house|house)\b/i,
    { Y92000: "Y92010", Y92002: "Y92012", Y92003: "Y92013" },
  ],
];

function ofDwelling(code: string, text: string): string {
  return dwellings.find(([said, rooms]) => said.test(text) && rooms[code] !== undefined)?.[1][code] ?? code;
}

function placeOf(places: readonly Draft[], isHome: boolean, text: string): readonly Draft[] {
  const kitchen = having(places, "#place-kitchen");
  if (kitchen.length > 0 && having(places, "#place-at-Y92511").length > 0) return [place(kitchen, "Y92511")];
  if (kitchen.length > 0) return [place(kitchen, ofDwelling("Y92000", text))];
  const [said] = having(places, "#place-at-");
  if (said !== undefined) return [place([said], ofDwelling(said.code.slice("#place-at-".length), text))];
  if (isHome) return [place(having(places, "#place-home"), "Y92009")];
  const exact: readonly (readonly [fact: string, code: string])[] = [
    ["#place-living", "Y92018|Y92009"],
    ["#place-elementary", "Y92211"],
    ["#place-highway", "Y92411"],
    ["#place-street", "Y92414"],
  ];
  for (const [fact, code] of exact) {
    const stated = having(places, fact);
    if (stated.length > 0) return [place(stated, code)];
  }
  const school = having(places, "#place-school");
  return school.length > 0 ? [place(school, "Y92219")] : [];
}

function place(places: readonly Draft[], code: string): Draft {
  const spans = places.flatMap((draft) => draft.spans);
  return {
    code,
    spans,
    rule: externalCauses.id,
    source: externalCauses.source,
    reason: "where it happened",
    confidence: 0.86,
    isAssessed: true,
  };
}
