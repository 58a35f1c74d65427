import { loop, many, segment } from "../../segment-rule.ts";

/** Source: 005010X212 2200B. */
export const loop2200B = loop("2200B", "S", 1, "Information Receiver Trace Identifier", [
  segment("TRN", "R", 1, "Information Receiver Trace Identifier", "R:2 R"),
  segment("STC", "R", many, "Information Receiver Status Information", "R(R R S) R - - - - - - - S(R R S) S(R R S)"),
]);
