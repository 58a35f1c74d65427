import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X223A2 2310F. */
export const loop2310F = loop("2310F", "S", 1, "Referring Provider Name", [
  segment("NM1", "R", 1, "Referring Provider Name", "R:DN R:1 R S S - S S:XX S"),
  segment("REF", "S", 3, "Referring Provider Secondary Identification", "R:0B,1G,G2 R"),
]);
