import { loop, many, segment } from "../../segment-rule.ts";

/** Source: 005010X214 2200C. */
export const loop2200C = loop("2200C", "S", 1, "Provider of Service Information Trace Identifier", [
  segment("TRN", "R", 1, "Provider of Service Information Trace Identifier", "R:1 R"),
  segment("STC", "S", many, "Billing Provider Status Information", "R(R R S) - R:U,WQ R - - - - - S(R R S) S(R R S)"),
  segment("REF", "S", 3, "Provider Secondary Identifier", "R:0B,1G,G2,LU,SY,TJ R"),
  segment("QTY", "S", 1, "Total Accepted Quantity", "R:QA R"),
  segment("QTY", "S", 1, "Total Rejected Quantity", "R:QC R"),
  segment("AMT", "S", 1, "Total Accepted Amount", "R:YU R"),
  segment("AMT", "S", 1, "Total Rejected Amount", "R:YY R"),
]);
