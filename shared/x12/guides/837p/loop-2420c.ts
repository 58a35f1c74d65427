import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";

/** Source: 005010X222A1 2420C. */
export const loop2420C = loop("2420C", "S", 1, "Service Facility Location Name", [
  segment("NM1", "R", 1, "Service Facility Location Name", "R:77 R:2 R - - - - S:XX S"),
  ...address("R", "Service Facility Location"),
  segment("REF", "S", 3, "Service Facility Location Secondary Identification", "R:G2,LU R - S(R:2U R)"),
]);
