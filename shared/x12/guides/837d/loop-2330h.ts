import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X224A2 2330H. */
export const loop2330H = loop("2330H", "S", 1, "Other Payer Assistant Surgeon", [
  segment("NM1", "R", 1, "Other Payer Assistant Surgeon", "R:DD R:1"),
  segment("REF", "R", 3, "Other Payer Assistant Surgeon Secondary Identifier", "R:0B,1G,G2,LU R"),
]);
