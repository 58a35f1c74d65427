import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X214 2100D. */
export const loop2100D = loop("2100D", "R", 1, "Patient Name", [
  segment("NM1", "R", 1, "Patient Name", "R:QC R:1 R S S - S R:II,MI R"),
]);
