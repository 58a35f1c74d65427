import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X279A1 271 2115C. */
export const loop2115C = loop("2115C", "S", 10, "Subscriber Eligibility or Benefit Additional Information", [
  segment("III", "R", 1, "Subscriber Eligibility or Benefit Additional Information", "S:GR,NI,ZZ S S:44 S"),
]);
