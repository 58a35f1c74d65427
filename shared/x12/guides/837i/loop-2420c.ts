import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X223A2 2420C. */
export const loop2420C = loop("2420C", "S", 1, "Rendering Provider Name", [
  segment("NM1", "R", 1, "Rendering Provider Name", "R:82 R:1 R S S - S S:XX S"),
  segment("REF", "S", 20, "Rendering Provider Secondary Identification", "R:0B,1G,G2,LU R - S(R:2U R)"),
]);
