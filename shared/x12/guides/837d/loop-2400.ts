import { loop, segment } from "../../segment-rule.ts";
import { loop2420A } from "../837p/loop-2420a.ts";
import { pricingMethods, rejectReasons } from "../837p/service-codes.ts";
import { loop2420B } from "./loop-2420b.ts";
import { loop2420C } from "./loop-2420c.ts";
import { loop2420D } from "./loop-2420d.ts";
import { loop2430 } from "./loop-2430.ts";

/** TOO03. Source: 005010X224A2 2400 TOO03. */
const surfaces = "B,D,F,I,L,M,O";

/** Source: 005010X224A2 2400. */
export const loop2400 = loop("2400", "R", 50, "Service Line Number", [
  segment("LX", "R", 1, "Service Line Number", "R"),
  segment("SV3", "R", 1, "Dental Service", "R(R:AD R S S S S S) R S S(R S S S S) S:I,R S - - - - S(R S S S)"),
  segment("TOO", "S", 32, "Tooth Information", `R:JP R S(R:${surfaces}${` S:${surfaces}`.repeat(4)})`),
  segment("DTP", "S", 1, "Date - Service Date", "R:472 R:D8 R"),
  segment("DTP", "S", 1, "Date - Prior Placement", "R:139,441 R:D8 R"),
  segment("DTP", "S", 1, "Date - Appliance Placement", "R:452 R:D8 R"),
  segment("DTP", "S", 1, "Date - Replacement", "R:446 R:D8 R"),
  segment("DTP", "S", 1, "Date - Treatment Start", "R:196 R:D8 R"),
  segment("DTP", "S", 1, "Date - Treatment Completion", "R:198 R:D8 R"),
  segment("CN1", "S", 1, "Contract Information", "R:01,02,03,04,05,06,09 S S S S S"),
  segment("REF", "S", 5, "Service Predetermination Identification", "R:G3 R - S(R:2U R)"),
  segment("REF", "S", 5, "Prior Authorization", "R:G1 R - S(R:2U R)"),
  segment("REF", "S", 1, "Line Item Control Number", "R:6R R"),
  segment("REF", "S", 1, "Repriced Line Item Reference Number", "R:9B R"),
  segment("REF", "S", 1, "Adjusted Repriced Line Item Reference Number", "R:9D R"),
  segment("REF", "S", 5, "Referral Number", "R:9F R - S(R:2U R)"),
  segment("AMT", "S", 1, "Sales Tax Amount", "R:T R"),
  segment("K3", "S", 10, "File Information", "R"),
  segment(
    "HCP",
    "S",
    1,
    "Line Pricing/Repricing Information",
    `R:${pricingMethods} R S S S S S - S:AD,ER S S:UN S S:${rejectReasons} S:1,2,3,4,5 S:1,2,3,4,5,6`,
  ),
  loop2420A,
  loop2420B,
  loop2420C,
  loop2420D,
  loop2430,
]);
