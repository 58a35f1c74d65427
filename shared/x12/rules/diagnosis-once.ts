import { invalidValue } from "./acknowledgments.ts";
import { factsOf } from "./claim-facts.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A diagnosis is named once, principal or other. */
export const diagnosisOnce = loopRule({
  code: "diagnosis-once",
  level: 4,
  severity: "error",
  message: "A diagnosis twice.",
  remedy: "Name each diagnosis once.",
  acknowledgment: invalidValue,
  source: placeIn(claims, "2300 HI02-2"),
  guides: claims,
  loops: ["2300"],
  check(claim, _around, tell) {
    const seen = new Set<string>();
    for (const { segment, element, kind, code } of factsOf(claim).codes) {
      if (kind === undefined || !kind.isPointedTo) continue;
      const plain = code.replace(".", "").toUpperCase();
      if (seen.has(plain)) tell(segment, element, 2);
      seen.add(plain);
    }
  },
});
