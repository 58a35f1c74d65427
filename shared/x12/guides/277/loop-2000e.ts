import { loop, many, segment } from "../../segment-rule.ts";
import { loop2100E } from "./loop-2100e.ts";
import { loop2200E } from "./loop-2200e.ts";

/** Source: 005010X212 2000E. */
export const loop2000E = loop("2000E", "S", many, "Dependent Level", [
  segment("HL", "R", 1, "Dependent Level", "R R R:23"),
  loop2100E,
  loop2200E,
]);
