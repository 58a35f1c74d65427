import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";

/** Source: 005010X222A1 2010AC. */
export const loop2010AC = loop("2010AC", "S", 1, "Pay-to Plan Name", [
  segment("NM1", "R", 1, "Pay-to Plan Name", "R:PE R:2 R - - - - R:PI,XV R"),
  ...address("R", "Pay-to Plan"),
  segment("REF", "S", 1, "Pay-to Plan Secondary Identification", "R:2U,FY,NF R"),
  segment("REF", "R", 1, "Pay-to Plan Tax Identification Number", "R:EI R"),
]);
