import { loop, many, segment } from "../../segment-rule.ts";

/** Source: 005010X214 2200B. */
export const loop2200B = loop("2200B", "R", 1, "Information Receiver Application Trace Identifier", [
  segment("TRN", "R", 1, "Information Receiver Application Trace Identifier", "R:2 R"),
  segment(
    "STC",
    "R",
    many,
    "Information Receiver Status Information",
    "R(R R S) R R:U,WQ R - - - - - S(R R S) S(R R S)",
  ),
  segment("QTY", "S", 1, "Total Accepted Quantity", "R:90 R"),
  segment("QTY", "S", 1, "Total Rejected Quantity", "R:AA R"),
  segment("AMT", "S", 1, "Total Accepted Amount", "R:YU R"),
  segment("AMT", "S", 1, "Total Rejected Amount", "R:YY R"),
]);
