import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X224A2 2330E. */
export const loop2330E = loop("2330E", "S", 1, "Other Payer Supervising Provider", [
  segment("NM1", "R", 1, "Other Payer Supervising Provider", "R:DQ R:1"),
  segment("REF", "R", 3, "Other Payer Supervising Provider Identification", "R:0B,1G,G2,LU R"),
]);
