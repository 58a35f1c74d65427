import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X223A2 2330H. */
export const loop2330H = loop("2330H", "S", 1, "Other Payer Referring Provider", [
  segment("NM1", "R", 1, "Other Payer Referring Provider", "R:DN R:1"),
  segment("REF", "R", 3, "Other Payer Referring Provider Secondary Identification", "R:0B,1G,G2 R"),
]);
