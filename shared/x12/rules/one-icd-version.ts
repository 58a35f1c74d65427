import { invalidValue } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A claim has codes of ICD-9 or of ICD-10, never of both. */
export const oneIcdVersion = loopRule({
  code: "one-icd-version",
  level: 4,
  severity: "error",
  message: "Codes of ICD-9 and of ICD-10 in one claim.",
  remedy: "Code all of it in ICD-10, or part the claim by date of service.",
  acknowledgment: invalidValue,
  source: placeIn(claims, "2300 HI01-1"),
  guides: claims,
  loops: ["2300"],
  check(claim, _around, tell) {
    const { icd9, icd10 } = factsOf(claim);
    if (icd9 !== undefined && icd10 !== undefined) tell(icd9.segment, icd9.element, 1);
  },
});
