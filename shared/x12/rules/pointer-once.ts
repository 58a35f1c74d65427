import { invalidValue } from "./acknowledgments.ts";
import { pointerElement, pointersOf } from "./diagnosis-pointers.ts";
import { dental, professional } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** A line points to a diagnosis once. */
export const pointerOnce = segmentRule({
  code: "pointer-once",
  level: 4,
  severity: "error",
  message: "A line points to the same diagnosis twice.",
  remedy: "Point to each diagnosis once, the most important first.",
  acknowledgment: invalidValue,
  source: "005010X222A1 2400 SV107, 005010X224A2 2400 SV311",
  guides: [professional, dental],
  segments: ["SV1", "SV3"],
  check(service, tell) {
    const pointers = pointersOf(service);
    if (pointers.length < 2) return;
    for (let index = 1; index < pointers.length; index++) {
      const pointer = pointers[index] ?? "";
      if (pointer !== "" && pointers.indexOf(pointer) < index) tell(service, pointerElement(service), index + 1);
    }
  },
});
