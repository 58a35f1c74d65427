import { loop, many, segment } from "../../segment-rule.ts";
import { loop2100D } from "./loop-2100d.ts";
import { loop2200D } from "./loop-2200d.ts";

/** Source: 005010X214 2000D. */
export const loop2000D = loop("2000D", "S", many, "Patient Level", [
  segment("HL", "R", 1, "Patient Level", "R R R:PT"),
  loop2100D,
  loop2200D,
]);
