import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";

/** Source: 005010X222A1 2310E. */
export const loop2310E = loop("2310E", "S", 1, "Ambulance Pick-up Location", [
  segment("NM1", "R", 1, "Ambulance Pick-up Location", "R:PW R:2"),
  ...address("R", "Ambulance Pick-up Location"),
]);
