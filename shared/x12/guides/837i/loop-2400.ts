import { loop, segment } from "../../segment-rule.ts";
import { rejectReasons, reportTypes } from "../837p/service-codes.ts";
import { pricingMethods, procedureKinds } from "./claim-codes.ts";
import { loop2410 } from "./loop-2410.ts";
import { loop2420A } from "./loop-2420a.ts";
import { loop2420B } from "./loop-2420b.ts";
import { loop2420C } from "./loop-2420c.ts";
import { loop2420D } from "./loop-2420d.ts";
import { loop2430 } from "./loop-2430.ts";

/** Source: 005010X223A2 2400. */
export const loop2400 = loop("2400", "R", 999, "Service Line Number", [
  segment("LX", "R", 1, "Service Line Number", "R"),
  segment("SV2", "R", 1, "Institutional Service Line", `R S(R:${procedureKinds} R S S S S S) R R:DA,UN R - S`),
  segment("PWK", "S", 10, "Line Supplemental Information", `R:${reportTypes} R:AA,BM,EL,EM,FT,FX - - S:AC S`),
  segment("DTP", "S", 1, "Date - Service Date", "R:472 R:D8,RD8 R"),
  segment("REF", "S", 1, "Line Item Control Number", "R:6R R"),
  segment("REF", "S", 1, "Repriced Line Item Reference Number", "R:9B R"),
  segment("REF", "S", 1, "Adjusted Repriced Line Item Reference Number", "R:9D R"),
  segment("AMT", "S", 1, "Service Tax Amount", "R:GT R"),
  segment("AMT", "S", 1, "Facility Tax Amount", "R:N8 R"),
  segment("NTE", "S", 1, "Third Party Organization Notes", "R:TPO R"),
  segment(
    "HCP",
    "S",
    1,
    "Line Pricing/Repricing Information",
    `R:${pricingMethods} R S S S S S S S:${procedureKinds} S S:DA,UN S S:${rejectReasons} S:1,2,3,4,5 S:1,2,3,4,5,6`,
  ),
  loop2410,
  loop2420A,
  loop2420B,
  loop2420C,
  loop2420D,
  loop2430,
]);
