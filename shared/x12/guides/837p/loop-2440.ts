import { loop, many, segment } from "../../segment-rule.ts";

/** Source: 005010X222A1 2440. */
export const loop2440 = loop("2440", "S", many, "Form Identification Code", [
  segment("LQ", "R", 1, "Form Identification Code", "R:AS,UT R"),
  segment("FRM", "R", 99, "Supporting Documentation", "R S:N,W,Y S S S"),
]);
