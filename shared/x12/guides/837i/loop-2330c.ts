import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X223A2 2330C. */
export const loop2330C = loop("2330C", "S", 1, "Other Payer Attending Provider", [
  segment("NM1", "R", 1, "Other Payer Attending Provider", "R:71 R:1"),
  segment("REF", "R", 4, "Other Payer Attending Provider Secondary Identification", "R:0B,1G,G2,LU R"),
]);
