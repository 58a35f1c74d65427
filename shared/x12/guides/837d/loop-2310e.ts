import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X224A2 2310E. */
export const loop2310E = loop("2310E", "S", 1, "Supervising Provider Name", [
  segment("NM1", "R", 1, "Supervising Provider Name", "R:DQ R:1 R S S - S S:XX S"),
  segment("REF", "S", 4, "Supervising Provider Secondary Identification", "R:0B,1G,G2,LU R"),
]);
