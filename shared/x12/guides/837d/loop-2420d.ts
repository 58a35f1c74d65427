import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";

/** Source: 005010X224A2 2420D. */
export const loop2420D = loop("2420D", "S", 1, "Service Facility Location Name", [
  segment("NM1", "R", 1, "Service Facility Location Name", "R:77 R:2 R - - - - S:XX S"),
  ...address("R", "Service Facility Location"),
  segment("REF", "S", 3, "Service Facility Location Secondary Identification", "R:G2,LU R - S(R:2U R)"),
]);
