import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X212 2100E. */
export const loop2100E = loop("2100E", "R", 1, "Dependent Name", [
  segment("NM1", "R", 1, "Dependent Name", "R:QC R:1 R S S - S"),
]);
