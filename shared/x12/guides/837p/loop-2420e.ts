import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";

/** Source: 005010X222A1 2420E. */
export const loop2420E = loop("2420E", "S", 1, "Ordering Provider Name", [
  segment("NM1", "R", 1, "Ordering Provider Name", "R:DK R:1 R S S - S S:XX S"),
  ...address("S", "Ordering Provider"),
  segment("REF", "S", 20, "Ordering Provider Secondary Identification", "R:0B,1G,G2 R - S(R:2U R)"),
  segment(
    "PER",
    "S",
    1,
    "Ordering Provider Contact Information",
    "R:IC S R:EM,FX,TE R S:EM,EX,FX,TE S S:EM,EX,FX,TE S",
  ),
]);
