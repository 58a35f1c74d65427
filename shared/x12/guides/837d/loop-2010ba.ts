import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";

/** Source: 005010X224A2 2010BA. */
export const loop2010BA = loop("2010BA", "R", 1, "Subscriber Name", [
  segment("NM1", "R", 1, "Subscriber Name", "R:IL R:1,2 R S S - S S:II,MI S"),
  ...address("S", "Subscriber"),
  segment("DMG", "S", 1, "Subscriber Demographic Information", "R:D8 R R:F,M,U"),
  segment("REF", "S", 1, "Subscriber Secondary Identification", "R:SY R"),
  segment("REF", "S", 1, "Property and Casualty Claim Number", "R:Y4 R"),
]);
