import { loop, many, segment } from "../../segment-rule.ts";
import { loop2100 } from "./loop-2100.ts";

/** Source: 005010X231A1 2000. */
export const loop2000 = loop("2000", "S", many, "Transaction Set Response", [
  segment("AK2", "R", 1, "Transaction Set Response Header", "R R S"),
  loop2100,
  segment("IK5", "R", 1, "Transaction Set Response Trailer", "R:A,E,M,R,W,X S S S S S"),
]);
