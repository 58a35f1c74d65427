import type { Guide } from "../../grammar.ts";
import { loop, segment } from "../../segment-rule.ts";
import { loop2000A } from "./loop-2000a.ts";

/** Health Care Claim Status Response. A unit is one answer: to the receiver (2200B), on a provider (2200C), on a claim (2200D, 2200E). */
export const guide277: Guide = {
  id: "005010X212",
  name: "Health Care Claim Status Response (277)",
  transactionSet: "277",
  functionalId: "HN",
  units: ["2200B", "2200C", "2200D", "2200E"],
  body: loop("", "R", 1, "Health Care Claim Status Response", [
    segment("BHT", "R", 1, "Beginning of Hierarchical Transaction", "R:0010 R:08 R R R R:DG"),
    loop2000A,
  ]),
};
