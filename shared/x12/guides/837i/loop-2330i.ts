import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X223A2 2330I. */
export const loop2330I = loop("2330I", "S", 1, "Other Payer Billing Provider", [
  segment("NM1", "R", 1, "Other Payer Billing Provider", "R:85 R:2"),
  segment("REF", "R", 2, "Other Payer Billing Provider Secondary Identification", "R:G2,LU R"),
]);
