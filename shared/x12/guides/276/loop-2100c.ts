import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X212 2100C. */
export const loop2100C = loop("2100C", "R", 2, "Provider Name", [
  segment("NM1", "R", 1, "Provider Name", "R:1P R:1,2 S S S - S R:FI,SV,XX R"),
]);
