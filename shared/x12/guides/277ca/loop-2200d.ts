import { loop, many, segment } from "../../segment-rule.ts";
import { loop2220D } from "./loop-2220d.ts";

/** Source: 005010X214 2200D. */
export const loop2200D = loop("2200D", "R", many, "Claim Status Tracking Number", [
  segment("TRN", "R", 1, "Claim Status Tracking Number", "R:2 R"),
  segment("STC", "R", many, "Claim Level Status Information", "R(R R S) R R:U,WQ R - - - - - S(R R S) S(R R S) S"),
  segment("REF", "S", 1, "Payer Claim Control Number", "R:1K R"),
  segment("REF", "S", 1, "Claim Identifier For Transmission Intermediaries", "R:D9 R"),
  segment("REF", "S", 1, "Institutional Bill Type Identification", "R:BLT R"),
  segment("DTP", "R", 1, "Claim Level Service Date", "R:472 R:D8,RD8 R"),
  loop2220D,
]);
