import { loop, many, segment } from "../../segment-rule.ts";

/** Source: 005010X212 2200C. */
export const loop2200C = loop("2200C", "S", 1, "Provider of Service Trace Identifier", [
  segment("TRN", "R", 1, "Provider of Service Trace Identifier", "R:1,2 R"),
  segment("STC", "R", many, "Provider Status Information", "R(R R S) R - - - - - - - S(R R S) S(R R S)"),
]);
