import { component, elementIs } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { isAnesthesia } from "./anesthesia-procedure.ts";
import { professional } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** Anesthesia is billed in minutes, but for what is billed by the day, the patch of skin or the puncture. */
export const anesthesiaInMinutes = segmentRule({
  code: "anesthesia-in-minutes",
  level: 4,
  severity: "warning",
  message: "Anesthesia that is not billed in minutes.",
  remedy: "Send the minutes with MJ, unless the payer wants units.",
  acknowledgment: invalidValue,
  source: "005010X222A1 2400 SV103",
  guides: [professional],
  segments: ["SV1"],
  check(sv1, tell) {
    if (elementIs(sv1, 3, "UN") && isAnesthesia(sv1) && !untimed.has(component(sv1, 1, 2))) tell(sv1, 3);
  },
});

const untimed: ReadonlySet<string> = new Set(["01953", "01996"]);
