import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X222A1 2420B. */
export const loop2420B = loop("2420B", "S", 1, "Purchased Service Provider Name", [
  segment("NM1", "R", 1, "Purchased Service Provider Name", "R:QB R:1,2 - - - - - S:XX S"),
  segment("REF", "S", 20, "Purchased Service Provider Secondary Identification", "R:0B,1G,G2 R - S(R:2U R)"),
]);
