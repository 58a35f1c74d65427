import type { Guide } from "../../grammar.ts";
import { loop, segment } from "../../segment-rule.ts";
import { loop2000A } from "./loop-2000a.ts";

/** Health Care Claim Acknowledgment. A unit is what is said of the file (2200B), of a provider (2200C) or of a claim (2200D). */
export const guide277ca: Guide = {
  id: "005010X214",
  name: "Health Care Claim Acknowledgment (277CA)",
  transactionSet: "277",
  functionalId: "HN",
  units: ["2200B", "2200C", "2200D"],
  body: loop("", "R", 1, "Health Care Claim Acknowledgment", [
    segment("BHT", "R", 1, "Beginning of Hierarchical Transaction", "R:0085 R:08 R R R R:TH"),
    loop2000A,
  ]),
};
