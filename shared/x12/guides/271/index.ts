import type { Guide } from "../../grammar.ts";
import { loop, segment } from "../../segment-rule.ts";
import { loop2000A } from "./loop-2000a.ts";

/**
 * Health Care Eligibility Benefit Response. A unit is one subscriber with the dependents that are answered for. Source and
 * receiver are units too, because a rejection of the whole inquiry stands there (AAA) and no subscriber follows it.
 */
export const guide271: Guide = {
  id: "005010X279A1",
  name: "Health Care Eligibility Benefit Response (271)",
  transactionSet: "271",
  functionalId: "HB",
  units: ["2100A", "2100B", "2000C"],
  body: loop("", "R", 1, "Health Care Eligibility Benefit Response", [
    segment("BHT", "R", 1, "Beginning of Hierarchical Transaction", "R:0022 R:06,11 S R R"),
    loop2000A,
  ]),
};
