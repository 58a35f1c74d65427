import type { ProcedureRow } from "../procedure-row.ts";

const many = String.raw`(?:[^.;]{0,60}?\b(?<count>\d{1,3}) (?:allergens?|antigens?|tests?|pricks?|patches|items|extracts?|sites))?`;
const before = String.raw`(?:(?<before>\d{1,3}) (?:[a-z-]+ ){0,2}?)?`;

/** Source: CPT allergy, immunology and endocrinology, as numbers. */
export const allergyTable: readonly ProcedureRow[] = [
  {
    code: "95251",
    names: "(?:cgm|continuous glucose(?: monitor\\w*)?|libre|dexcom)[^.;]{0,60}(?:interpret\\w*|report|analy[sz]\\w+)",
    role: "imaging",
  },
  {
    code: "95250",
    names:
      "(?:professional )?(?:cgm|continuous glucose monitor\\w*|libre pro)[^.;]{0,40}(?:sensor )?(?:placed|applied|insert\\w*|hook-?up)",
    role: "imaging",
  },
  {
    code: "95024",
    names: `${before}intradermal (?:skin )?(?:tests?|testing)${many}`,
    role: "test",
    units: "count",
  },
  { code: "95044", names: `${before}patch (?:tests?|testing)${many}`, role: "test", units: "count" },
  {
    code: "95004",
    names: `${before}(?:skin prick|prick|scratch|percutaneous|environmental skin)(?: skin)? (?:tests?|testing)${many}`,
    role: "test",
    units: "count",
  },
  {
    code: "95076",
    names: "(?:oral )?(?:food|drug|ingestion|oral) challenge",
    role: "test",
    without: "scheduled for",
  },
  {
    code: "95117",
    names: String.raw`(?:two|2|three|3|both)? ?allergy (?:shots|injections)|allergen immunotherapy[^.;]{0,40}(?:two|2|three|3) injections|immunotherapy injections|\bscit\b[^.;]{0,30}(?:two|2|three|3) injections`,
    global: "XXX",
    family: "allergy-shots",
  },
  {
    code: "95115",
    names:
      "allergy (?:shot|injection)|immunotherapy injection|allergen immunotherapy[^.;]{0,40}(?:one|1|single) injection",
    global: "XXX",
    family: "allergy-shots",
  },
];
