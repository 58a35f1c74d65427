import { atRevenue } from "../bill.ts";
import { type Edit, findAt } from "../edit.ts";

/** Every institutional line has a revenue code of four digits. */
export const revenueCodeFormat: Edit = {
  id: "revenue-code-format",
  sentence: "Every institutional line has a revenue code of four digits.",
  remedy: "Add the leading zero, or choose the revenue code of the service.",
  source: "005010X223A2 2400 SV201",
  severity: "hold",
  claimType: "institutional",
  check: ({ lines }) =>
    findAt(lines.filter(({ revenueCode }) => !/^\d{4}$/.test(revenueCode ?? "")).map((line) => atRevenue(line))),
};
