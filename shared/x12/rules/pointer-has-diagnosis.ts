import { invalidValue } from "./acknowledgments.ts";
import { isDigits } from "./characters.ts";
import { factsOf } from "./claim-facts.ts";
import { pointerElement, pointersOf } from "./diagnosis-pointers.ts";
import { dental, professional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A line's pointer is the number of a diagnosis of the claim. */
export const pointerHasDiagnosis = loopRule({
  code: "pointer-has-diagnosis",
  level: 4,
  severity: "error",
  message: "A line points to a diagnosis that the claim does not have.",
  remedy: "Point to a diagnosis by its place in HI, or add the diagnosis.",
  acknowledgment: invalidValue,
  source: "005010X222A1 2400 SV107, 005010X224A2 2400 SV311",
  guides: [professional, dental],
  loops: ["2300"],
  check(claim, _around, tell) {
    const { lines, codes } = factsOf(claim);
    let last = 0;
    for (const { kind } of codes) if (kind?.isPointedTo) last++;
    for (const { loop, service } of lines) {
      if (service?.id === "SV1" && last === 0) return; // the guide already misses HI
      if (service === undefined) continue;
      let part = 0;
      for (const pointer of pointersOf(service)) {
        part++;
        const isRight =
          pointer === "" ||
          ((isDigits(pointer, 1) || isDigits(pointer, 2)) && Number(pointer) >= 1 && Number(pointer) <= last);
        if (!isRight) tell(service, pointerElement(service), part, loop);
      }
    }
  },
});
