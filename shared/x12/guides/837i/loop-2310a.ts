import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X223A2 2310A. */
export const loop2310A = loop("2310A", "S", 1, "Attending Provider Name", [
  segment("NM1", "R", 1, "Attending Provider Name", "R:71 R:1 R S S - S S:XX S"),
  segment("PRV", "S", 1, "Attending Provider Specialty Information", "R:AT R:PXC R"),
  segment("REF", "S", 4, "Attending Provider Secondary Identification", "R:0B,1G,G2,LU R"),
]);
