import type { Vocabulary } from "./row.ts";

const severities = [
  ["mild", "A"],
  ["moderate", "B"],
  ["severe", "C"],
] as const;
/** What the mind is troubled by besides, and the digits of it. Source: ICD-10-CM Tabular List, F01-F03. */
const disturbances = [
  ["agitation|agitated|aggressive|aggression|combative", "11"],
  ["psychotic disturbance|hallucinations|psychosis|delusions|paranoia|psychotic|visual hallucinations", "2"],
  ["mood disturbance|depression|depressed|apathy|mood", "3"],
  ["anxiety|anxious", "4"],
  [
    "behavioral disturbance|wandering|wanders|elopement|sleep disturbance|disinhibition|behavioral disturbances|other behavioral",
    "18",
  ],
] as const;

/** The variants of a dementia: how severe, and with what. "F01" and "F01.50" -> { "moderate + &mood": "F01.B3", ... } */
function withDisturbance(category: string, unspecified: string, before = ""): Readonly<Record<string, string>> {
  const variants: Record<string, string> = {};
  for (const [words, letter] of severities) {
    for (const [trouble, digits] of disturbances)
      variants[`&${words} + &${trouble}`] = `${before}${category}.${letter}${digits}`;
    variants[`&${words}`] = `${before}${category}.${letter}0`;
  }
  for (const [trouble, digits] of disturbances)
    variants[`&${trouble}`] = `${before}${category}.${unspecified}${digits}`;
  return variants;
}

/** Dementia by its kind, how severe it is, and what comes with it. */
export const dementia: Vocabulary = {
  id: "mental",
  source: "ICD-10-CM Guidelines FY2026 I.C.5",
  rows: [
    ["dementia|senile dementia|major neurocognitive disorder|major ncd", "F03.90", withDisturbance("F03", "9")],
    [
      "alzheimers dementia|alzheimer dementia|alz dementia|late onset alzheimer dementia|late onset alzheimers dementia|early onset alzheimer dementia|early onset alzheimers dementia|dementia alzheimer|dementia alzheimers|dementia alzheimer type|dementia due to alzheimers|dementia due to alzheimers disease|alzheimer disease dementia|alzheimers disease with dementia",
      "#alz + F02.80",
      withDisturbance("F02", "8", "#alz + "),
    ],
    [
      "alzheimers disease|alzheimers|alzheimer disease|alzheimer|ad dementia|alz|alzheimers late onset|late onset alzheimers|late onset alzheimer|alzheimer late onset|early onset alzheimer|early onset alzheimers|alzheimers early onset",
      "#alz",
      withDisturbance("F02", "8", "#alz + "),
    ],
    [
      "lewy body dementia|dementia with lewy bodies|lbd|dlb|dementia w lewy bodies",
      "G31.83 + F02.80",
      withDisturbance("F02", "8", "G31.83 + "),
    ],
    [
      "frontotemporal dementia|ftd|picks disease|behavioral variant frontotemporal dementia|bvftd",
      "G31.09 + F02.80",
      withDisturbance("F02", "8", "G31.09 + "),
    ],
    [
      "parkinsons dementia|parkinson dementia|pdd|parkinson disease dementia|dementia due to parkinsons|parkinsons disease dementia|parkinsons disease with dementia",
      "G20.A1|G20 + F02.80",
      withDisturbance("F02", "8", "G20.A1|G20 + "),
    ],
    ["vascular dementia|multi infarct dementia", "F01.50", withDisturbance("F01", "5")],
  ],
};
