import type { Draft } from "../mentions/draft.ts";
import type { Reading } from "../mentions/reading.ts";
import { drugClasses } from "../vocabulary/drug-classes.ts";

/** Classes of drugs that bring diabetes about: steroids, immunosuppressants, checkpoint inhibitors, antipsychotics. */
const classes = /^T(?:38\.0|45\.[1A]|43\.59)/;
const drugs = drugClasses
  .flatMap(([subcategory, names]) => (classes.test(subcategory) ? names.split("|") : []))
  .concat(["drug", "drugs", "medication", "medications", "meds", "immunosuppression", "immunosuppressants"])
  .map((name) => name.replaceAll(" ", "[ -]"));
/** Diseases that diabetes may be due to. Source: ICD-10-CM Tabular List, E08 "code first". */
const diseases = [
  "(?:\\w+ ){0,2}pancreatitis",
  "pancreatic (?:cancer|ca|adenocarcinoma|insufficiency|disease)",
  "(?:hereditary )?hemochromatosis",
  "iron overload",
  "cushing(?:['’]?s)?",
  "acromegaly",
  "pheo(?:chromocytoma)?",
  "cystic fibrosis",
  "CF",
  "malnutrition",
];
const brought =
  "(?:mellitus\\s+)?(?:\\(?(?:due to|d/t|secondary to|2/2|from|caused by|because of|attributed to)\\s+(?:(?:chronic|long[- ]term|high[- ]dose|his|her|their|the|new)\\s+)*)";
const after = (words: readonly string[]) => new RegExp(`^\\s*${brought}(?:${words.join("|")})\\b`, "i");
const before = (words: readonly string[]) =>
  new RegExp(`\\b(?:${words.join("|")})[- ](?:induced|related|associated|mediated)\\s+$`, "i");
const tables = [
  { category: "E09", after: after(drugs), before: before(drugs) },
  { category: "E08", after: after(diseases), before: before(diseases) },
] as const;

/**
 * The category of a diabetes that the note puts down to a drug or to another disease, as "due to prednisone" or
 * "pancreatitis-related"; undefined where it says neither. Source: ICD-10-CM Guidelines FY2026 I.C.4.a.6.
 */
export function causeOfDiabetes({ text }: Reading, facts: readonly Draft[]): "E08" | "E09" | undefined {
  const spans = facts.flatMap((fact) => fact.spans);
  return tables.find((each) =>
    spans.some(
      ({ start, end }) =>
        each.after.test(text.slice(end, end + 80)) || each.before.test(text.slice(Math.max(0, start - 50), start)),
    ),
  )?.category;
}
