import { loop, many, segment } from "../../segment-rule.ts";
import { loop2010BB } from "../837p/loop-2010bb.ts";
import { filingIndicators, insuranceTypes, payerSequences } from "../837p/subscriber-codes.ts";
import { loop2000C } from "./loop-2000c.ts";
import { loop2010BA } from "./loop-2010ba.ts";
import { loop2300 } from "./loop-2300.ts";

/** Source: 005010X224A2 2000B. */
export const loop2000B = loop("2000B", "R", many, "Subscriber Hierarchical Level", [
  segment("HL", "R", 1, "Subscriber Hierarchical Level", "R R R:22 R:0,1"),
  segment(
    "SBR",
    "R",
    1,
    "Subscriber Information",
    `R:${payerSequences} S:18 S S S:${insuranceTypes} - - - S:${filingIndicators}`,
  ),
  loop2010BA,
  loop2010BB,
  { ...loop2300, usage: "S" }, // the claim stands here when the subscriber is the patient
  loop2000C,
]);
