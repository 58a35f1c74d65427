import { loop, segment } from "../../segment-rule.ts";
import { procedure, serviceTypes } from "../eligibility-codes.ts";

/** Source: 005010X279A1 270 2110D. */
export const loop2110D = loop("2110D", "R", 99, "Dependent Eligibility or Benefit Inquiry", [
  segment(
    "EQ",
    "R",
    1,
    "Dependent Eligibility or Benefit Inquiry",
    `S*99:${serviceTypes} S(${procedure}) - - S(R S S S)`,
  ),
  segment("III", "S", 1, "Dependent Eligibility or Benefit Additional Inquiry Information", "R:ZZ R"),
  segment("REF", "S", 1, "Dependent Additional Information", "R:9F,G1 R"),
  segment("DTP", "S", 1, "Dependent Eligibility/Benefit Date", "R:291 R:D8,RD8 R"),
]);
