import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X223A2 2420A. */
export const loop2420A = loop("2420A", "S", 1, "Operating Physician Name", [
  segment("NM1", "R", 1, "Operating Physician Name", "R:72 R:1 R S S - S S:XX S"),
  segment("REF", "S", 20, "Operating Physician Secondary Identification", "R:0B,1G,G2,LU R - S(R:2U R)"),
]);
