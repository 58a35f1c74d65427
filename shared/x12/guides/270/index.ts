import type { Guide } from "../../grammar.ts";
import { loop, segment } from "../../segment-rule.ts";
import { loop2000A } from "./loop-2000a.ts";

/**
 * Health Care Eligibility Benefit Inquiry. A unit is one subscriber with the dependents that are asked about: the smallest
 * part that can be answered by itself, since a dependent is known by the subscriber's member id.
 */
export const guide270: Guide = {
  id: "005010X279A1",
  name: "Health Care Eligibility Benefit Inquiry (270)",
  transactionSet: "270",
  functionalId: "HS",
  units: ["2000C"],
  body: loop("", "R", 1, "Health Care Eligibility Benefit Inquiry", [
    segment("BHT", "R", 1, "Beginning of Hierarchical Transaction", "R:0022 R:01,13 S R R S:RT"),
    loop2000A,
  ]),
};
