import type { Draft } from "../mentions/draft.ts";
import { derive, having } from "./drafts.ts";
import type { Rule } from "./rule.ts";

/** The site digit of I83.0- and I83.2- by the fourth digit of L97. */
const sites: Readonly<Record<string, string>> = { 1: "1", 2: "2", 3: "3", 4: "4", 5: "5", 8: "8", 9: "9" };
const isVenous = /\b(?:venous|stasis|varicose|VLU)\b/i;
const isInflamed = /\b(?:stasis dermatitis|venous dermatitis|inflam\w+|dermatitis)\b/i;

export const varicoseUlcer: Rule = {
  id: "varicose-ulcer",
  sentence: "A venous ulcer of a leg with varicose veins is one code of both, before the site and depth of the ulcer.",
  source: "ICD-10-CM Guidelines FY2026 I.A.15, I.B.9",
  apply({ reading, drafts }) {
    const ulcers = having(drafts, "L97").filter(({ spans }) =>
      spans.some(({ start, end }) => isVenous.test(reading.text.slice(Math.max(0, start - 10), end))),
    );
    const [ulcer, second] = ulcers;
    const veins = drafts.find(({ code }) => /^I83[19]/.test(code));
    const side = ulcer?.code[4];
    const site = sites[ulcer?.code[3] ?? ""];
    if (ulcer === undefined || second !== undefined || veins === undefined || site === undefined) return drafts;
    if (side !== "1" && side !== "2") return drafts;
    const kind = isInflamed.test(reading.text) ? "I832" : "I830";
    const made = derive(varicoseUlcer, `${kind}${side}${site}`, [veins, ulcer], `${veins.reason}, with an ulcer`);
    return drafts.flatMap((draft): readonly Draft[] =>
      draft === ulcer
        ? drafts.indexOf(veins) > drafts.indexOf(ulcer)
          ? [made, ulcer]
          : [ulcer]
        : draft === veins
          ? replaced(veins, made, drafts.indexOf(veins) < drafts.indexOf(ulcer), side)
          : [draft],
    );
  },
};

/** Veins of the other leg stay. */
function replaced(veins: Draft, made: Draft, isFirst: boolean, side: "1" | "2"): readonly Draft[] {
  const rest = /^(I8319?|I839)3$/.test(veins.code) ? [{ ...veins, code: `I839${side === "1" ? "2" : "1"}` }] : [];
  return isFirst ? [made, ...rest] : rest;
}
