import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X223A2 2330D. */
export const loop2330D = loop("2330D", "S", 1, "Other Payer Operating Physician", [
  segment("NM1", "R", 1, "Other Payer Operating Physician", "R:72 R:1"),
  segment("REF", "R", 4, "Other Payer Operating Physician Secondary Identification", "R:0B,1G,G2,LU R"),
]);
