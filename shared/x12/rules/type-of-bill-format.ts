import { find } from "../loop.ts";
import { component } from "../segment.ts";
import { patternFailure } from "./acknowledgments.ts";
import { institutional } from "./guide-ids.ts";
import { loopRule } from "./rule.ts";

/** A type of bill is facility and kind of care, two digits, and the frequency, a digit or a letter. */
export const typeOfBillFormat = loopRule({
  code: "type-of-bill-format",
  level: 4,
  severity: "error",
  message: "A type of bill that cannot be one.",
  remedy: "Send the second and third digit of the type of bill in CLM05-1 and the fourth in CLM05-3.",
  acknowledgment: patternFailure,
  source: "005010X223A2 2300 CLM05-1, CLM05-3, UB-04 form locator 4",
  guides: [institutional],
  loops: ["2300"],
  check(claim, _around, tell) {
    const clm = find(claim, "CLM");
    if (clm === undefined) return;
    const type = component(clm, 5, 1);
    const frequency = component(clm, 5, 3);
    if (type !== "" && !/^[1-9][1-9]$/.test(type)) tell(clm, 5, 1);
    if (frequency !== "" && !/^[0-9A-Z]$/.test(frequency)) tell(clm, 5, 3);
  },
});
