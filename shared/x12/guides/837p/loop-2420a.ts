import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X222A1 2420A. */
export const loop2420A = loop("2420A", "S", 1, "Rendering Provider Name", [
  segment("NM1", "R", 1, "Rendering Provider Name", "R:82 R:1,2 R S S - S S:XX S"),
  segment("PRV", "S", 1, "Rendering Provider Specialty Information", "R:PE R:PXC R"),
  segment("REF", "S", 20, "Rendering Provider Secondary Identification", "R:0B,1G,G2,LU R - S(R:2U R)"),
]);
