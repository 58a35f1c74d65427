import type { DiagnosisFact } from "./diagnosis-fact.ts";

/** First-listed only, save what is excepted behind it. Source: ICD-10-CM Guidelines FY2026 I.C.21.c.15. */
const firstOnly = [
  "Z00",
  "Z01",
  "Z02",
  "Z04",
  "Z3181",
  "Z3183",
  "Z3184",
  "Z332",
  "Z34",
  "Z38",
  "Z39",
  "Z40",
  "Z42",
  "Z510",
  "Z511",
  "Z52",
  "Z761",
  "Z762",
  "Z9912",
];
const notFirstOnly = ["Z006", "Z529"];
/**
 * Never first: external causes (ICD-10-CM Guidelines FY2026 I.C.20.a.6); body mass index, coma scale, stroke scale, social
 * determinants and underimmunization (I.B.14); what the Tabular List has as an additional code: agents that cause a disease
 * (B95 to B97), weeks of gestation (Z3A), outcome of delivery (Z37).
 */
const secondaryOnly = [
  "V",
  "W",
  "X",
  "Y",
  "Z55",
  "Z56",
  "Z57",
  "Z58",
  "Z59",
  "Z60",
  "Z61",
  "Z62",
  "Z63",
  "Z64",
  "Z65",
  "Z68",
  "Z283",
  "Z3A",
  "Z37",
  "R297",
  "R402",
  "B95",
  "B96",
  "B97",
];

/** What the guidelines say of a code's place among the diagnoses, and of pregnancy. */
export function sequenceRules(
  code: string,
): Partial<Pick<DiagnosisFact, "firstListedOnly" | "secondaryOnly" | "maternity" | "sex">> {
  const begins = (prefix: string) => code.startsWith(prefix);
  const isFirst = firstOnly.some(begins) && !notFirstOnly.some(begins);
  const isMaternal =
    code.startsWith("O") || begins("Z34") || begins("Z3A") || begins("Z331") || begins("Z332") || begins("Z36");
  return {
    ...(isFirst ? { firstListedOnly: true } : {}),
    ...(secondaryOnly.some(begins) ? { secondaryOnly: true } : {}),
    ...(isMaternal ? { maternity: true, sex: "F" as const } : {}),
  };
}
