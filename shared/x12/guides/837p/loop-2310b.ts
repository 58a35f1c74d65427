import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X222A1 2310B. */
export const loop2310B = loop("2310B", "S", 1, "Rendering Provider Name", [
  segment("NM1", "R", 1, "Rendering Provider Name", "R:82 R:1,2 R S S - S S:XX S"),
  segment("PRV", "S", 1, "Rendering Provider Specialty Information", "R:PE R:PXC R"),
  segment("REF", "S", 4, "Rendering Provider Secondary Identification", "R:0B,1G,G2,LU R"),
]);
