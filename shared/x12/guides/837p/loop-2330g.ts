import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X222A1 2330G. */
export const loop2330G = loop("2330G", "S", 1, "Other Payer Billing Provider", [
  segment("NM1", "R", 1, "Other Payer Billing Provider", "R:85 R:1,2"),
  segment("REF", "R", 2, "Other Payer Billing Provider Secondary Identification", "R:G2,LU R"),
]);
