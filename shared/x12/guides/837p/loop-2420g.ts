import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";

/** Source: 005010X222A1 2420G. */
export const loop2420G = loop("2420G", "S", 1, "Ambulance Pick-up Location", [
  segment("NM1", "R", 1, "Ambulance Pick-up Location", "R:PW R:2"),
  ...address("R", "Ambulance Pick-up Location"),
]);
