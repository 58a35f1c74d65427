import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X224A2 2420C. */
export const loop2420C = loop("2420C", "S", 1, "Supervising Provider Name", [
  segment("NM1", "R", 1, "Supervising Provider Name", "R:DQ R:1 R S S - S S:XX S"),
  segment("REF", "S", 20, "Supervising Provider Secondary Identification", "R:0B,1G,G2,LU R - S(R:2U R)"),
]);
