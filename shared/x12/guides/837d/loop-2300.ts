import { loop, segment } from "../../segment-rule.ts";
import { loop2310B } from "../837p/loop-2310b.ts";
import { pricingMethods, rejectReasons } from "../837p/service-codes.ts";
import { loop2310A } from "./loop-2310a.ts";
import { loop2310C } from "./loop-2310c.ts";
import { loop2310D } from "./loop-2310d.ts";
import { loop2310E } from "./loop-2310e.ts";
import { loop2320 } from "./loop-2320.ts";
import { loop2400 } from "./loop-2400.ts";

/** Source: 005010X224A2 2300. */
export const loop2300 = loop("2300", "R", 100, "Claim Information", [
  segment(
    "CLM",
    "R",
    1,
    "Claim Information",
    "R R - - R(R R:B R) R:N,Y R:A,C R:N,W,Y R:I,Y - S(R:AA,EM,OA S:AA,EM,OA - S S) S:01,02,03,05 - - - - - - S:PB S:1,2,3,4,5,6,7,8,9,10,11,15",
  ),
  segment("DTP", "S", 1, "Date - Accident", "R:439 R:D8 R"),
  segment("DTP", "S", 1, "Date - Appliance Placement", "R:452 R:D8 R"),
  segment("DTP", "S", 1, "Date - Service Date", "R:472 R:D8,RD8 R"),
  segment("DTP", "S", 1, "Date - Repricer Received Date", "R:050 R:D8 R"),
  segment("DN1", "S", 1, "Orthodontic Total Months of Treatment", "S S - S"),
  segment("DN2", "S", 35, "Tooth Status", "R R:E,M - - - R:JP"),
  segment(
    "PWK",
    "S",
    10,
    "Claim Supplemental Information",
    "R:B4,DA,DG,EB,OB,OZ,P6,RB,RR R:AA,BM,EL,EM,FT,FX - - S:AC S",
  ),
  segment("CN1", "S", 1, "Contract Information", "R:01,02,03,04,05,06,09 S S S S S"),
  segment("AMT", "S", 1, "Patient Amount Paid", "R:F5 R"),
  segment("REF", "S", 1, "Predetermination Identification", "R:G3 R"),
  segment("REF", "S", 1, "Service Authorization Exception Code", "R:4N R"),
  segment("REF", "S", 1, "Payer Claim Control Number", "R:F8 R"),
  segment("REF", "S", 1, "Referral Number", "R:9F R"),
  segment("REF", "S", 1, "Prior Authorization", "R:G1 R"),
  segment("REF", "S", 1, "Repriced Claim Number", "R:9A R"),
  segment("REF", "S", 1, "Adjusted Repriced Claim Number", "R:9C R"),
  segment("REF", "S", 1, "Claim Identifier For Transmission Intermediaries", "R:D9 R"),
  segment("K3", "S", 10, "File Information", "R"),
  segment("NTE", "S", 5, "Claim Note", "R:ADD R"),
  segment("HI", "S", 1, "Health Care Diagnosis Code", `R(R:ABK,BK,TQ R)${" S(R:ABF,BF,TQ R)".repeat(3)}`),
  segment(
    "HCP",
    "S",
    1,
    "Claim Pricing/Repricing Information",
    `R:${pricingMethods} R S S S S S - - - - - S:${rejectReasons} S:1,2,3,4,5 S:1,2,3,4,5,6`,
  ),
  loop2310A,
  loop2310B,
  loop2310C,
  loop2310D,
  loop2310E,
  loop2320,
  loop2400,
]);
