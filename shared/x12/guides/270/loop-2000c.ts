import { loop, many, segment } from "../../segment-rule.ts";
import { loop2000D } from "./loop-2000d.ts";
import { loop2100C } from "./loop-2100c.ts";

/** Source: 005010X279A1 270 2000C. */
export const loop2000C = loop("2000C", "R", many, "Subscriber Level", [
  segment("HL", "R", 1, "Subscriber Level", "R R R:22 R:0,1"),
  segment("TRN", "S", 2, "Subscriber Trace Number", "R:1 R R S"),
  loop2100C,
  loop2000D,
]);
