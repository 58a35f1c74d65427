import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X222A1 2330C. */
export const loop2330C = loop("2330C", "S", 2, "Other Payer Referring Provider", [
  segment("NM1", "R", 1, "Other Payer Referring Provider", "R:DN,P3 R:1"),
  segment("REF", "R", 3, "Other Payer Referring Provider Secondary Identification", "R:0B,1G,G2 R"),
]);
