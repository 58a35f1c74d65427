import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";

/** Source: 005010X222A1 2310F. */
export const loop2310F = loop("2310F", "S", 1, "Ambulance Drop-off Location", [
  segment("NM1", "R", 1, "Ambulance Drop-off Location", "R:45 R:2 S"),
  ...address("R", "Ambulance Drop-off Location"),
]);
