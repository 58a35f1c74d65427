import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";

/** Source: 005010X224A2 2010CA. */
export const loop2010CA = loop("2010CA", "R", 1, "Patient Name", [
  segment("NM1", "R", 1, "Patient Name", "R:QC R:1 R S S - S"),
  ...address("R", "Patient"),
  segment("DMG", "R", 1, "Patient Demographic Information", "R:D8 R R:F,M,U"),
  segment("REF", "S", 1, "Property and Casualty Claim Number", "R:Y4 R"),
  segment("REF", "S", 1, "Property and Casualty Patient Identifier", "R:1W,SY R"),
]);
