import { loop, segment } from "../../segment-rule.ts";
import { procedure, serviceTypes } from "../eligibility-codes.ts";

/** Source: 005010X279A1 270 2110C. */
export const loop2110C = loop("2110C", "S", 99, "Subscriber Eligibility or Benefit Inquiry", [
  segment(
    "EQ",
    "R",
    1,
    "Subscriber Eligibility or Benefit Inquiry",
    `S*99:${serviceTypes} S(${procedure}) S:FAM - S(R S S S)`,
  ),
  segment("AMT", "S", 1, "Subscriber Spend Down Amount", "R:R R"),
  segment("AMT", "S", 1, "Subscriber Spend Down Total Billed Amount", "R:PB R"),
  segment("III", "S", 1, "Subscriber Eligibility or Benefit Additional Inquiry Information", "R:ZZ R"),
  segment("REF", "S", 1, "Subscriber Additional Information", "R:9F,G1 R"),
  segment("DTP", "S", 1, "Subscriber Eligibility/Benefit Date", "R:291 R:D8,RD8 R"),
]);
