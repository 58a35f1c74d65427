import { loop, many, segment } from "../../segment-rule.ts";
import { loop2000E } from "./loop-2000e.ts";
import { loop2100D } from "./loop-2100d.ts";
import { loop2200D } from "./loop-2200d.ts";

/** Source: 005010X212 2000D. */
export const loop2000D = loop("2000D", "R", many, "Subscriber Level", [
  segment("HL", "R", 1, "Subscriber Level", "R R R:22 R:0,1"),
  segment("DMG", "S", 1, "Subscriber Demographic Information", "R:D8 R S:F,M,U"),
  loop2100D,
  loop2200D,
  loop2000E,
]);
