import { loop, many, segment } from "../../segment-rule.ts";
import { loop2210E } from "./loop-2210e.ts";

/** Source: 005010X212 2200E. */
export const loop2200E = loop("2200E", "R", many, "Claim Status Tracking Number", [
  segment("TRN", "R", 1, "Claim Status Tracking Number", "R:1 R"),
  segment("REF", "S", 1, "Payer Claim Control Number", "R:1K R"),
  segment("REF", "S", 1, "Institutional Bill Type Identification", "R:BLT R"),
  segment("REF", "S", 1, "Application or Location System Identifier", "R:LU R"),
  segment("REF", "S", 1, "Group Number", "R:6P R"),
  segment("REF", "S", 1, "Patient Control Number", "R:EJ R"),
  segment("REF", "S", 1, "Pharmacy Prescription Number", "R:XZ R"),
  segment(
    "REF",
    "S",
    1,
    "Claim Identification Number For Clearinghouses and Other Transmission Intermediaries",
    "R:D9 R",
  ),
  segment("AMT", "S", 1, "Claim Submitted Charges", "R:T3 R"),
  segment("DTP", "S", 1, "Claim Service Date", "R:472 R:D8,RD8 R"),
  loop2210E,
]);
