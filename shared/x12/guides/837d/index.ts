import type { Guide } from "../../grammar.ts";
import { loop, segment } from "../../segment-rule.ts";
import { loop1000A } from "../837p/loop-1000a.ts";
import { loop1000B } from "../837p/loop-1000b.ts";
import { loop2000A } from "./loop-2000a.ts";

/** Health Care Claim: Dental. A unit is one claim. */
export const guide837d: Guide = {
  id: "005010X224A2",
  name: "Health Care Claim: Dental (837)",
  transactionSet: "837",
  functionalId: "HC",
  units: ["2300"],
  body: loop("", "R", 1, "Health Care Claim: Dental", [
    segment("BHT", "R", 1, "Beginning of Hierarchical Transaction", "R:0019 R:00,18 R R R R:31,CH,RP"),
    loop1000A,
    loop1000B,
    loop2000A,
  ]),
};
