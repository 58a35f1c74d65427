import { loop, many, segment } from "../../segment-rule.ts";

/** Source: 005010X212 2220E. */
export const loop2220E = loop("2220E", "S", many, "Service Line Information", [
  segment("SVC", "R", 1, "Service Line Information", "R(R:AD,ER,HC,HP,IV,N4,NU,WK R S S S S) R R S - - S"),
  segment(
    "STC",
    "R",
    many,
    "Service Line Status Information",
    "R(R R S S:RX) R - S S S - S S S(R R S S:RX) S(R R S S:RX)",
  ),
  segment("REF", "S", 1, "Service Line Item Identification", "R:FJ R"),
  segment("DTP", "S", 1, "Service Line Date", "R:472 R:D8,RD8 R"),
]);
