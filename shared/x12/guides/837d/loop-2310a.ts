import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X224A2 2310A. */
export const loop2310A = loop("2310A", "S", 2, "Referring Provider Name", [
  segment("NM1", "R", 1, "Referring Provider Name", "R:DN,P3 R:1 R S S - S S:XX S"),
  segment("PRV", "S", 1, "Referring Provider Specialty Information", "R:RF R:PXC R"),
  segment("REF", "S", 3, "Referring Provider Secondary Identification", "R:0B,1G,G2 R"),
]);
