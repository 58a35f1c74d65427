import { loop, segment } from "../../segment-rule.ts";
import { otherProviders } from "../eligibility-codes.ts";
import { relatedContact, relatedEntity } from "./benefit-codes.ts";

/** Source: 005010X279A1 271 2120C. */
export const loop2120C = loop("2120C", "S", 23, "Subscriber Benefit Related Entity Name", [
  segment("NM1", "R", 1, "Subscriber Benefit Related Entity Name", relatedEntity),
  segment("N3", "S", 1, "Subscriber Benefit Related Entity Address", "R S"),
  segment("N4", "S", 1, "Subscriber Benefit Related Entity City, State, ZIP Code", "R S S S S:RJ S S"),
  segment("PER", "S", 3, "Subscriber Benefit Related Entity Contact Information", relatedContact),
  segment("PRV", "S", 1, "Subscriber Benefit Related Provider Information", `R:${otherProviders} S:PXC S`),
]);
