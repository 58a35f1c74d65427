import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X214 2100C. */
export const loop2100C = loop("2100C", "R", 1, "Billing Provider Name", [
  segment("NM1", "R", 1, "Billing Provider Name", "R:85 R:1,2 S S S - S R:FI,XX R"),
]);
