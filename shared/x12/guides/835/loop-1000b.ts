import { loop, many, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";

/** Source: 005010X221A1 1000B. */
export const loop1000B = loop("1000B", "R", 1, "Payee Identification", [
  segment("N1", "R", 1, "Payee Identification", "R:PE R R:FI,XV,XX R"),
  ...address("S", "Payee"),
  segment("REF", "S", many, "Payee Additional Identification", "R:0B,D3,PQ,TJ R"),
  segment("RDM", "S", 1, "Remittance Delivery Method", "R:BM,EM,FT,OL S S"),
]);
