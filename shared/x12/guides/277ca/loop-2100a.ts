import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X214 2100A. */
export const loop2100A = loop("2100A", "R", 1, "Information Source Name", [
  segment("NM1", "R", 1, "Information Source Name", "R:AY,PR R:2 R - - - - R:46,FI,PI,XV R"),
]);
