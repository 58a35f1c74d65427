import { element, elementIs, elements, rawOf } from "../segment.ts";
import { invalidDate } from "./acknowledgments.ts";
import { claims } from "./guide-ids.ts";
import { readPeriod } from "./period.ts";
import { segmentRule } from "./rule.ts";

/** A period begins no later than it ends. */
export const dateRangeOrder = segmentRule({
  code: "date-range-order",
  level: 4,
  severity: "error",
  message: "A period that ends before it begins.",
  remedy: "Send the first day first.",
  acknowledgment: invalidDate,
  source: "005010X222A1 2400 DTP*472, 005010X223A2 2300 DTP*434, HI*BI, 005010X224A2 2400 DTP*472",
  guides: claims,
  segments: ["DTP", "HI"],
  check(segment, tell) {
    if (segment.id === "DTP") {
      if (elementIs(segment, 2, "RD8") && isTurned(element(segment, 2), element(segment, 3))) tell(segment, 3);
      return;
    }
    if (!rawOf(segment).includes("RD8")) return;
    for (const [index, text] of elements(segment).entries()) {
      const [, , format = "", period = ""] = text.split(segment.separators.component, 4);
      if (isTurned(format, period)) tell(segment, index + 1, 4);
    }
  },
});

function isTurned(format: string, text: string): boolean {
  const period = readPeriod(format, text);
  return period !== undefined && period.from > period.to;
}
