import type { Guide } from "../../grammar.ts";
import { loop, segment } from "../../segment-rule.ts";
import { loop2000A } from "./loop-2000a.ts";

/** Health Care Claim Status Request. A unit is one question: of a subscriber (2200D) or a dependent (2200E). */
export const guide276: Guide = {
  id: "005010X212",
  name: "Health Care Claim Status Request (276)",
  transactionSet: "276",
  functionalId: "HR",
  units: ["2200D", "2200E"],
  body: loop("", "R", 1, "Health Care Claim Status Request", [
    segment("BHT", "R", 1, "Beginning of Hierarchical Transaction", "R:0010 R:13 R R R"),
    loop2000A,
  ]),
};
