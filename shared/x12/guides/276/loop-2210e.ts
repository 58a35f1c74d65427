import { loop, many, segment } from "../../segment-rule.ts";

/** Source: 005010X212 2210E. */
export const loop2210E = loop("2210E", "S", many, "Service Line Information", [
  segment("SVC", "R", 1, "Service Line Information", "R(R:AD,ER,HC,HP,IV,N4,NU,WK R S S S S) R - S - - S"),
  segment("REF", "S", 1, "Service Line Item Identification", "R:FJ R"),
  segment("DTP", "R", 1, "Service Line Date", "R:472 R:D8,RD8 R"),
]);
