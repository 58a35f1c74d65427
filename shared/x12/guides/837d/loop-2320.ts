import { loop, segment } from "../../segment-rule.ts";
import { loop2330A } from "../837p/loop-2330a.ts";
import { loop2330C } from "../837p/loop-2330c.ts";
import { loop2330D } from "../837p/loop-2330d.ts";
import { filingIndicators, insuranceTypes, payerSequences } from "../837p/subscriber-codes.ts";
import { loop2330B } from "./loop-2330b.ts";
import { loop2330E } from "./loop-2330e.ts";
import { loop2330F } from "./loop-2330f.ts";
import { loop2330G } from "./loop-2330g.ts";
import { loop2330H } from "./loop-2330h.ts";

/** Source: 005010X224A2 2320. */
export const loop2320 = loop("2320", "S", 10, "Other Subscriber Information", [
  segment(
    "SBR",
    "R",
    1,
    "Other Subscriber Information",
    `R:${payerSequences} R:01,18,19,20,21,39,40,53,G8 S S S:${insuranceTypes} - - - S:${filingIndicators}`,
  ),
  segment("CAS", "S", 5, "Claim Level Adjustments", `R:CO,CR,OA,PI,PR R R S${" S S S".repeat(5)}`),
  segment("AMT", "S", 1, "Coordination of Benefits (COB) Payer Paid Amount", "R:D R"),
  segment("AMT", "S", 1, "Coordination of Benefits (COB) Total Non-Covered Amount", "R:A8 R"),
  segment("AMT", "S", 1, "Remaining Patient Liability", "R:EAF R"),
  segment("OI", "R", 1, "Other Insurance Coverage Information", "- - R:N,W,Y - - R:I,Y"),
  segment("MOA", "S", 1, "Outpatient Adjudication Information", "S S S S S S S S S"),
  loop2330A,
  loop2330B,
  loop2330C,
  loop2330D,
  loop2330E,
  loop2330F,
  loop2330G,
  loop2330H,
]);
