import { atRevenue } from "../bill.ts";
import { type Edit, findAt } from "../edit.ts";

/** The total (revenue code 0001) is no line of its own. */
export const totalLineNotSent: Edit = {
  id: "total-line-not-sent",
  sentence: "The total (revenue code 0001) is no line of its own.",
  remedy: "Take the total line out; the claim's charge is the total.",
  source: "005010X223A2 2300 CLM02, 2400 SV2",
  severity: "hold",
  claimType: "institutional",
  check: ({ lines }) =>
    findAt(lines.filter(({ revenueCode }) => revenueCode === "0001").map((line) => atRevenue(line))),
};
