import { loop, many, segment } from "../../segment-rule.ts";
import { loop2000D } from "./loop-2000d.ts";
import { loop2100C } from "./loop-2100c.ts";

/** Source: 005010X279A1 271 2000C. */
export const loop2000C = loop("2000C", "S", many, "Subscriber Level", [
  segment("HL", "R", 1, "Subscriber Level", "R R R:22 R:0,1"),
  segment("TRN", "S", 3, "Subscriber Trace Number", "R:1,2 R R S"),
  loop2100C,
  loop2000D,
]);
