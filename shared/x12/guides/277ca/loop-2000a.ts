import { loop, segment } from "../../segment-rule.ts";
import { loop2000B } from "./loop-2000b.ts";
import { loop2100A } from "./loop-2100a.ts";
import { loop2200A } from "./loop-2200a.ts";

/** Source: 005010X214 2000A. */
export const loop2000A = loop("2000A", "R", 1, "Information Source Level", [
  segment("HL", "R", 1, "Information Source Level", "R - R:20 R:1"),
  loop2100A,
  loop2200A,
  loop2000B,
]);
