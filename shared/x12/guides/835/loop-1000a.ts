import { loop, many, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";

/** Source: 005010X221A1 1000A. */
export const loop1000A = loop("1000A", "R", 1, "Payer Identification", [
  segment("N1", "R", 1, "Payer Identification", "R:PR R S:XV S"),
  ...address("R", "Payer"),
  segment("REF", "S", 4, "Additional Payer Identification", "R:2U,EO,HI,NF R"),
  segment("PER", "S", 1, "Payer Business Contact Information", "R:CX S S:EM,FX,TE S S:EM,EX,FX,TE S S:EX S"),
  segment(
    "PER",
    "R",
    many,
    "Payer Technical Contact Information",
    "R:BL S S:EM,TE,UR S S:EM,EX,FX,TE,UR S S:EM,EX,FX,UR S",
  ),
  segment("PER", "S", 1, "Payer WEB Site", "R:IC - R:UR R"),
]);
