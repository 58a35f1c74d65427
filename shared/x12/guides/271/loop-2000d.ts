import { loop, many, segment } from "../../segment-rule.ts";
import { loop2100D } from "./loop-2100d.ts";

/** Source: 005010X279A1 271 2000D. */
export const loop2000D = loop("2000D", "S", many, "Dependent Level", [
  segment("HL", "R", 1, "Dependent Level", "R R R:23 R:0"),
  segment("TRN", "S", 3, "Dependent Trace Number", "R:1,2 R R S"),
  loop2100D,
]);
