import { loop, many, segment } from "../../segment-rule.ts";
import { loop2000D } from "./loop-2000d.ts";
import { loop2100C } from "./loop-2100c.ts";

/** Source: 005010X212 2000C. */
export const loop2000C = loop("2000C", "R", many, "Service Provider Level", [
  segment("HL", "R", 1, "Service Provider Level", "R R R:19 R:1"),
  loop2100C,
  loop2000D,
]);
