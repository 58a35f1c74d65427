import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X212 2100A. */
export const loop2100A = loop("2100A", "R", 1, "Payer Name", [
  segment("NM1", "R", 1, "Payer Name", "R:PR R:2 R - - - - R:PI,XV R"),
  segment("PER", "S", 1, "Payer Contact Information", "R:IC S R:ED,EM,FX,TE R S:EM,EX,FX,TE S S:EM,EX,FX,TE S"),
]);
