import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X212 2100D. */
export const loop2100D = loop("2100D", "R", 1, "Subscriber Name", [
  segment("NM1", "R", 1, "Subscriber Name", "R:IL R:1,2 R S S - S R:24,II,MI R"),
]);
