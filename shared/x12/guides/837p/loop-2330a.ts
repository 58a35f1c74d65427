import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";

/** Source: 005010X222A1 2330A. */
export const loop2330A = loop("2330A", "R", 1, "Other Subscriber Name", [
  segment("NM1", "R", 1, "Other Subscriber Name", "R:IL R:1,2 R S S - S R:II,MI R"),
  ...address("S", "Other Subscriber"),
  segment("REF", "S", 2, "Other Subscriber Secondary Identification", "R:SY R"),
]);
