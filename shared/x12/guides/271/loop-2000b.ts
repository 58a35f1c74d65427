import { loop, many, segment } from "../../segment-rule.ts";
import { loop2000C } from "./loop-2000c.ts";
import { loop2100B } from "./loop-2100b.ts";

/** Source: 005010X279A1 271 2000B. */
export const loop2000B = loop("2000B", "S", many, "Information Receiver Level", [
  segment("HL", "R", 1, "Information Receiver Level", "R R R:21 R:0,1"),
  loop2100B,
  loop2000C,
]);
