import { loop, many, segment } from "../../segment-rule.ts";
import { loop2000B } from "./loop-2000b.ts";
import { loop2100A } from "./loop-2100a.ts";

/** Source: 005010X279A1 270 2000A. */
export const loop2000A = loop("2000A", "R", many, "Information Source Level", [
  segment("HL", "R", 1, "Information Source Level", "R - R:20 R:1"),
  loop2100A,
  loop2000B,
]);
