import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";

/** Source: 005010X224A2 2310C. */
export const loop2310C = loop("2310C", "S", 1, "Service Facility Location Name", [
  segment("NM1", "R", 1, "Service Facility Location Name", "R:77 R:2 R - - - - S:XX S"),
  ...address("R", "Service Facility Location"),
  segment("REF", "S", 3, "Service Facility Location Secondary Identification", "R:0B,G2,LU R"),
]);
