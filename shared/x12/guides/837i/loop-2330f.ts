import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X223A2 2330F. */
export const loop2330F = loop("2330F", "S", 1, "Other Payer Service Facility Location", [
  segment("NM1", "R", 1, "Other Payer Service Facility Location", "R:77 R:2"),
  segment("REF", "R", 3, "Other Payer Service Facility Location Secondary Identification", "R:0B,G2,LU R"),
]);
