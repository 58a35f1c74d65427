import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X223A2 2310D. */
export const loop2310D = loop("2310D", "S", 1, "Rendering Provider Name", [
  segment("NM1", "R", 1, "Rendering Provider Name", "R:82 R:1 R S S - S S:XX S"),
  segment("REF", "S", 4, "Rendering Provider Secondary Identification", "R:0B,1G,G2,LU R"),
]);
