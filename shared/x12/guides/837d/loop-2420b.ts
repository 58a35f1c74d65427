import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X224A2 2420B. */
export const loop2420B = loop("2420B", "S", 1, "Assistant Surgeon Name", [
  segment("NM1", "R", 1, "Assistant Surgeon Name", "R:DD R:1 R S S - S S:XX S"),
  segment("PRV", "S", 1, "Assistant Surgeon Specialty Information", "R:AS R:PXC R"),
  segment("REF", "S", 20, "Assistant Surgeon Secondary Identification", "R:0B,1G,G2,LU R - S(R:2U R)"),
]);
