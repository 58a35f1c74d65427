/** Of whom a rule asks. */
export interface RulePatient {
  readonly ageYears?: number | undefined;
  readonly sex?: "F" | "M" | undefined;
}

const female = "248152002";
const male = "248153007";
const ageAtOnset = "445518008";

/**
 * Whether a rule of the extended map holds: `unsure` where it asks what an encounter does not say. A rule is one or more
 * conditions "IFA concept | name |", those of age with a bound. Source: SNOMED CT to ICD-10-CM map, technical specifications (NLM).
 */
export function holds(rule: string | undefined, { ageYears, sex }: RulePatient): "yes" | "no" | "unsure" {
  if (rule === undefined || /^(?:otherwise )?true$/i.test(rule.trim())) return "yes";
  const answers = rule.split(/\s+AND\s+(?=IFA\b)/i).map((part): "yes" | "no" | "unsure" => {
    const concept = /^IFA\s+(\d{6,18})/i.exec(part.trim())?.[1];
    if (concept === female || concept === male)
      return sex === undefined ? "unsure" : (sex === "F") === (concept === female) ? "yes" : "no";
    const bound = /(<=|>=|<|>)\s*(\d+(?:\.\d+)?)\s*years?/i.exec(part);
    if (concept !== ageAtOnset || bound === null || ageYears === undefined) return "unsure";
    return compare(ageYears, bound[1] ?? "", Number(bound[2])) ? "yes" : "no";
  });
  if (answers.includes("no")) return "no";
  return answers.includes("unsure") ? "unsure" : "yes";
}

function compare(age: number, sign: string, bound: number): boolean {
  if (sign === "<") return age < bound;
  if (sign === "<=") return age <= bound;
  return sign === ">" ? age > bound : age >= bound;
}
