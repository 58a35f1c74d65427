import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X222A1 2420F. */
export const loop2420F = loop("2420F", "S", 2, "Referring Provider Name", [
  segment("NM1", "R", 1, "Referring Provider Name", "R:DN,P3 R:1 R S S - S S:XX S"),
  segment("REF", "S", 20, "Referring Provider Secondary Identification", "R:0B,1G,G2 R - S(R:2U R)"),
]);
