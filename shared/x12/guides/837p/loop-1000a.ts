import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X222A1 1000A. */
export const loop1000A = loop("1000A", "R", 1, "Submitter Name", [
  segment("NM1", "R", 1, "Submitter Name", "R:41 R:1,2 R S S - - R:46 R"),
  segment("PER", "R", 2, "Submitter EDI Contact Information", "R:IC S R:EM,FX,TE R S:EM,EX,FX,TE S S:EM,EX,FX,TE S"),
]);
