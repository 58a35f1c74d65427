import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";

/** Source: 005010X223A2 2010AB. */
export const loop2010AB = loop("2010AB", "S", 1, "Pay-to Address Name", [
  segment("NM1", "R", 1, "Pay-to Address Name", "R:87 R:2"),
  ...address("R", "Pay-to Address"),
]);
