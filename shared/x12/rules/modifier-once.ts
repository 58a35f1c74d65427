import { component } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { claims } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** A line has a modifier once. */
export const modifierOnce = segmentRule({
  code: "modifier-once",
  level: 4,
  severity: "warning",
  message: "A modifier twice on one line.",
  remedy: "Send each modifier once.",
  acknowledgment: invalidValue,
  source: "005010X222A1 2400 SV101-3 to -6, 005010X223A2 2400 SV202-3 to -6, 005010X224A2 2400 SV301-3 to -6",
  guides: claims,
  segments: ["SV1", "SV2", "SV3"],
  check(service, tell) {
    const n = service.id === "SV2" ? 2 : 1;
    if (component(service, n, 4) === "") return;
    const modifiers = [3, 4, 5, 6].map((c) => component(service, n, c));
    for (const [index, modifier] of modifiers.entries()) {
      if (modifier !== "" && modifiers.indexOf(modifier) < index) tell(service, n, index + 3);
    }
  },
});
