import { loop, many, segment } from "../../segment-rule.ts";
import { loop2220E } from "./loop-2220e.ts";

/** Source: 005010X212 2200E. */
export const loop2200E = loop("2200E", "R", many, "Claim Status Tracking Number", [
  segment("TRN", "R", 1, "Referenced Transaction Trace Number", "R:2 R"),
  segment(
    "STC",
    "R",
    many,
    "Claim Level Status Information",
    "R(R R S S:RX) R - S S S - S S S(R R S S:RX) S(R R S S:RX)",
  ),
  segment("REF", "S", 1, "Payer Claim Control Number", "R:1K R"),
  segment("REF", "S", 1, "Institutional Bill Type Identification", "R:BLT R"),
  segment("REF", "S", 1, "Patient Control Number", "R:EJ R"),
  segment("REF", "S", 1, "Pharmacy Prescription Number", "R:XZ R"),
  segment("REF", "S", 1, "Voucher Identifier", "R:VV R"),
  segment(
    "REF",
    "S",
    1,
    "Claim Identification Number For Clearinghouses and Other Transmission Intermediaries",
    "R:D9 R",
  ),
  segment("DTP", "S", 1, "Claim Service Date", "R:472 R:D8,RD8 R"),
  loop2220E,
]);
