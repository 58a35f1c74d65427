import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X223A2 2330E. */
export const loop2330E = loop("2330E", "S", 1, "Other Payer Other Operating Physician", [
  segment("NM1", "R", 1, "Other Payer Other Operating Physician", "R:ZZ R:1"),
  segment("REF", "R", 4, "Other Payer Other Operating Physician Secondary Identification", "R:0B,1G,G2,LU R"),
]);
