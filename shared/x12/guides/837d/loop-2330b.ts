import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";

/** Source: 005010X224A2 2330B. */
export const loop2330B = loop("2330B", "R", 1, "Other Payer Name", [
  segment("NM1", "R", 1, "Other Payer Name", "R:PR R:2 R - - - - R:PI,XV R"),
  ...address("S", "Other Payer"),
  segment("DTP", "S", 1, "Claim Check or Remittance Date", "R:573 R:D8 R"),
  segment("REF", "S", 2, "Other Payer Secondary Identifier", "R:2U,EI,FY,NF R"),
  segment("REF", "S", 1, "Other Payer Prior Authorization Number", "R:G1 R"),
  segment("REF", "S", 1, "Other Payer Referral Number", "R:9F R"),
  segment("REF", "S", 1, "Other Payer Claim Adjustment Indicator", "R:T4 R:Y"),
  segment("REF", "S", 1, "Other Payer Predetermination Identification", "R:G3 R"),
  segment("REF", "S", 1, "Other Payer Claim Control Number", "R:F8 R"),
]);
