import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X223A2 2310B. */
export const loop2310B = loop("2310B", "S", 1, "Operating Physician Name", [
  segment("NM1", "R", 1, "Operating Physician Name", "R:72 R:1 R S S - S S:XX S"),
  segment("REF", "S", 4, "Operating Physician Secondary Identification", "R:0B,1G,G2,LU R"),
]);
