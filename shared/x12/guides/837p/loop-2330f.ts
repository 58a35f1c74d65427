import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X222A1 2330F. */
export const loop2330F = loop("2330F", "S", 1, "Other Payer Supervising Provider", [
  segment("NM1", "R", 1, "Other Payer Supervising Provider", "R:DQ R:1"),
  segment("REF", "R", 3, "Other Payer Supervising Provider Secondary Identification", "R:0B,1G,G2,LU R"),
]);
