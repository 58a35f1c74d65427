import { loop, many, segment } from "../../segment-rule.ts";

/** Source: 005010X231A1 2110. */
export const loop2110 = loop("2110", "S", many, "Implementation Data Element Note", [
  segment(
    "IK4",
    "R",
    1,
    "Implementation Data Element Note",
    "R(R S S) S R:1,2,3,4,5,6,7,8,9,10,12,13,I6,I9,I10,I11,I12,I13 S",
  ),
  segment("CTX", "S", 10, "Element Context", "R*10(R:SITUATIONAL_TRIGGER) R R S S(R S S)"),
]);
