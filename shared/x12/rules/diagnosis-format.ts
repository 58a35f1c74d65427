import { patternFailure } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** An ICD-10-CM code is a letter, a digit and one to five letters or digits more. */
export const diagnosisFormat = loopRule({
  code: "diagnosis-format",
  level: 4,
  severity: "error",
  message: "A diagnosis that cannot be an ICD-10-CM code.",
  remedy: "Look the code up in ICD-10-CM and send three to seven characters.",
  acknowledgment: patternFailure,
  source: `${placeIn(claims, "2300 HI01-2")}, ICD-10-CM`,
  guides: claims,
  loops: ["2300"],
  check(claim, _around, tell) {
    for (const { segment, element, kind, code } of factsOf(claim).codes) {
      if (kind?.icd !== 10 || kind.is !== "diagnosis") continue;
      if (!/^[A-Z]\d[0-9A-Z]\.?[0-9A-Z]{0,4}$/i.test(code)) tell(segment, element, 2);
    }
  },
});
