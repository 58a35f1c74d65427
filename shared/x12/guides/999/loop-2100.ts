import { loop, many, segment } from "../../segment-rule.ts";
import { loop2110 } from "./loop-2110.ts";

/** Source: 005010X231A1 2100. */
export const loop2100 = loop("2100", "S", many, "Error Identification", [
  segment("IK3", "R", 1, "Error Identification", "R R S R:1,2,3,4,5,6,7,8,I4,I6,I7,I8,I9"),
  segment("CTX", "S", 9, "Segment Context", "R(R:SITUATIONAL_TRIGGER) R R S S(R S S)"),
  segment("CTX", "S", 1, "Business Unit Identifier", "R(R S)"),
  loop2110,
]);
