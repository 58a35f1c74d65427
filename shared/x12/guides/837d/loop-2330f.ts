import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X224A2 2330F. */
export const loop2330F = loop("2330F", "S", 1, "Other Payer Billing Provider", [
  segment("NM1", "R", 1, "Other Payer Billing Provider", "R:85 R:1,2"),
  segment("REF", "R", 2, "Other Payer Billing Provider Secondary Identification", "R:G2,LU R"),
]);
