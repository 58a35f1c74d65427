import { element, elements } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { institutional } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** An occurrence, or a span of one, stands once in its segment. */
export const occurrenceOnce = segmentRule({
  code: "occurrence-once",
  level: 4,
  severity: "error",
  message: "An occurrence code twice in its segment.",
  remedy: "Send each occurrence once.",
  acknowledgment: invalidValue,
  source: "005010X223A2 2300 HI*BH, HI*BI, UB-04 form locators 31 to 36",
  guides: [institutional],
  segments: ["HI"],
  check(hi, tell) {
    if (!/^(BH|BI)\b/.test(element(hi, 1))) return;
    const seen = new Set<string>();
    for (const [index, text] of elements(hi).entries()) {
      const [, code = ""] = text.split(hi.separators.component, 2);
      if (code !== "" && seen.has(code)) tell(hi, index + 1, 2);
      seen.add(code);
    }
  },
});
