import { loop, many, segment } from "../../segment-rule.ts";
import { loop2000D } from "./loop-2000d.ts";
import { loop2100C } from "./loop-2100c.ts";
import { loop2200C } from "./loop-2200c.ts";

/** Source: 005010X214 2000C. */
export const loop2000C = loop("2000C", "S", many, "Billing Provider of Service Level", [
  segment("HL", "R", 1, "Billing Provider of Service Level", "R R R:19 R:0,1"),
  loop2100C,
  loop2200C,
  loop2000D,
]);
