import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X223A2 2420B. */
export const loop2420B = loop("2420B", "S", 1, "Other Operating Physician Name", [
  segment("NM1", "R", 1, "Other Operating Physician Name", "R:ZZ R:1 R S S - S S:XX S"),
  segment("REF", "S", 20, "Other Operating Physician Secondary Identification", "R:0B,1G,G2,LU R - S(R:2U R)"),
]);
