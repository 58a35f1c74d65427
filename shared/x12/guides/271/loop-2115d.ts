import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X279A1 271 2115D. */
export const loop2115D = loop("2115D", "S", 10, "Dependent Eligibility or Benefit Additional Information", [
  segment("III", "R", 1, "Dependent Eligibility or Benefit Additional Information", "S:GR,NI,ZZ S S:44 S"),
]);
