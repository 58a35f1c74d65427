import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X224A2 2330G. */
export const loop2330G = loop("2330G", "S", 1, "Other Payer Service Facility Location", [
  segment("NM1", "R", 1, "Other Payer Service Facility Location", "R:77 R:2"),
  segment("REF", "R", 3, "Other Payer Service Facility Location Secondary Identification", "R:0B,G2,LU R"),
]);
