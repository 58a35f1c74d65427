import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X222A1 1000B. */
export const loop1000B = loop("1000B", "R", 1, "Receiver Name", [
  segment("NM1", "R", 1, "Receiver Name", "R:40 R:2 R - - - - R:46 R"),
]);
