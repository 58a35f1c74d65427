import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X212 2100B. */
export const loop2100B = loop("2100B", "R", 1, "Information Receiver Name", [
  segment("NM1", "R", 1, "Information Receiver Name", "R:41 R:1,2 S S S - - R:46 R"),
]);
