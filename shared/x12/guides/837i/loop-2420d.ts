import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X223A2 2420D. */
export const loop2420D = loop("2420D", "S", 1, "Referring Provider Name", [
  segment("NM1", "R", 1, "Referring Provider Name", "R:DN R:1 R S S - S S:XX S"),
  segment("REF", "S", 20, "Referring Provider Secondary Identification", "R:0B,1G,G2 R - S(R:2U R)"),
]);
