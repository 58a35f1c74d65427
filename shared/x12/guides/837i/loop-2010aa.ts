import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";

/** Source: 005010X223A2 2010AA. */
export const loop2010AA = loop("2010AA", "R", 1, "Billing Provider Name", [
  segment("NM1", "R", 1, "Billing Provider Name", "R:85 R:2 R - - - - S:XX S"),
  ...address("R", "Billing Provider"),
  segment("REF", "R", 1, "Billing Provider Tax Identification", "R:EI R"),
  segment("PER", "S", 2, "Billing Provider Contact Information", "R:IC S R:EM,FX,TE R S:EM,EX,FX,TE S S:EM,EX,FX,TE S"),
]);
