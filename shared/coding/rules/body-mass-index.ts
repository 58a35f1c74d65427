import { having } from "./drafts.ts";
import type { Rule } from "./rule.ts";

const percentile = /\bBMI\b(?:[^.\n]|\.\d){0,40}?(?<![.\d])(\d{1,3})\s*(?:th|st|nd|rd)?\s*(?:%|percentile|%ile)/i;
/** "125% of the 95th percentile" */
const ofNinetyFifth = /\b(\d{3})\s*%\s*of\s*(?:the\s*)?95th\b/i;

export const bodyMassIndex: Rule = {
  id: "body-mass-index",
  sentence: "The body mass index is coded beside a diagnosis of weight by the provider, never alone.",
  source: "ICD-10-CM Guidelines FY2026 I.B.14, I.C.21.c.3",
  apply({ reading, patient, drafts }) {
    const weight = having(
      drafts,
      "E66",
      "R634",
      "R635",
      "R636",
      "E43",
      "E44",
      "E46",
      "R64",
      "R627",
      "F500",
      "E45",
      "R6251",
    );
    const [first] = weight;
    if (first === undefined || having(drafts, "O9921").length > 0) return drafts;
    const place = /\bBMI\b[^.\n]{0,30}/i.exec(reading.text);
    if (place === null) return drafts;
    const child = patient.ageYears !== undefined && patient.ageYears < 20;
    const ile = percentile.exec(reading.text);
    const code =
      child || ile !== null
        ? byPercentile(ile?.[1], Number(ofNinetyFifth.exec(reading.text)?.[1] ?? 0))
        : byIndex(patient.bodyMassIndex);
    if (code === undefined) return drafts;
    return [
      ...drafts,
      {
        code,
        spans: [{ start: place.index, end: place.index + place[0].length }],
        rule: bodyMassIndex.id,
        source: bodyMassIndex.source,
        reason: `body mass index beside ${first.reason}`,
        confidence: patient.isIndexDisputed === true ? 0.7 : 0.95,
        isAssessed: true,
        // What is lost or gained is no diagnosis of weight.
        doubt:
          /^R63/.test(first.code) && first.code !== "R636" ? "no diagnosis of weight, only a change of it" : undefined,
      },
    ];
  },
};

/** 33.4 -> Z68.33; 19.9 and less one code, then whole numbers, then tens. */
function byIndex(index: number | undefined): string | undefined {
  if (index === undefined) return undefined;
  if (index < 20) return "Z681";
  if (index < 40) return `Z68${Math.floor(index)}`;
  const steps: readonly (readonly [below: number, code: string])[] = [
    [45, "Z6841"],
    [50, "Z6842"],
    [60, "Z6843"],
    [70, "Z6844"],
  ];
  return steps.find(([below]) => index < below)?.[1] ?? "Z6845";
}

/** The grades of obesity above the 95th percentile are codes of their own since FY2025. */
function byPercentile(text: string | undefined, ofTheNinetyFifth: number): string | undefined {
  if (ofTheNinetyFifth >= 140) return "Z6856|Z6854";
  if (ofTheNinetyFifth >= 120) return "Z6855|Z6854";
  if (text === undefined) return undefined;
  const part = Number(text);
  if (part < 5) return "Z6851";
  if (part < 85) return "Z6852";
  return part < 95 ? "Z6853" : "Z6854";
}
