import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X279A1 270 2100A. */
export const loop2100A = loop("2100A", "R", 1, "Information Source Name", [
  segment("NM1", "R", 1, "Information Source Name", "R:2B,36,GP,P5,PR R:1,2 R S S - S R:24,46,FI,NI,PI,XV,XX R"),
]);
