import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";

/** Source: 005010X223A2 2010BB. */
export const loop2010BB = loop("2010BB", "R", 1, "Payer Name", [
  segment("NM1", "R", 1, "Payer Name", "R:PR R:2 R - - - - R:PI,XV R"),
  ...address("S", "Payer"),
  segment("REF", "S", 3, "Payer Secondary Identification", "R:2U,EI,FY,NF R"),
  segment("REF", "S", 1, "Billing Provider Secondary Identification", "R:G2,LU R"),
]);
