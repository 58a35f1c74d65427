import { loop, many, segment } from "../../segment-rule.ts";

/** Source: 005010X214 2220D. */
export const loop2220D = loop("2220D", "S", many, "Service Line Information", [
  segment("SVC", "R", 1, "Service Line Information", "R(R:AD,ER,HC,HP,IV,NU,WK R S S S S) R - S - - S"),
  segment(
    "STC",
    "R",
    many,
    "Service Line Level Status Information",
    "R(R R S) - R:U,WQ - - - - - - S(R R S) S(R R S) S",
  ),
  segment("REF", "R", 1, "Service Line Item Identification", "R:FJ R"),
  segment("REF", "S", 1, "Pharmacy Prescription Number", "R:XZ R"),
  segment("DTP", "S", 1, "Service Line Date", "R:472 R:D8,RD8 R"),
]);
