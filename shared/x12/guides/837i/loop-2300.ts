import { loop, segment } from "../../segment-rule.ts";
import { rejectReasons, reportTypes } from "../837p/service-codes.ts";
import { pricingMethods } from "./claim-codes.ts";
import { healthCareCodes } from "./health-care-codes.ts";
import { loop2310A } from "./loop-2310a.ts";
import { loop2310B } from "./loop-2310b.ts";
import { loop2310C } from "./loop-2310c.ts";
import { loop2310D } from "./loop-2310d.ts";
import { loop2310E } from "./loop-2310e.ts";
import { loop2310F } from "./loop-2310f.ts";
import { loop2320 } from "./loop-2320.ts";
import { loop2400 } from "./loop-2400.ts";

/** Source: 005010X223A2 2300. */
export const loop2300 = loop("2300", "R", 100, "Claim Information", [
  segment(
    "CLM",
    "R",
    1,
    "Claim Information",
    "R R - - R(R R:A R) - R:A,B,C R:N,W,Y R:I,Y - - - - - - - - - - S:1,2,3,4,5,6,7,8,9,10,11,15",
  ),
  segment("DTP", "S", 1, "Discharge Hour", "R:096 R:TM R"),
  segment("DTP", "R", 1, "Statement Dates", "R:434 R:RD8 R"),
  segment("DTP", "S", 1, "Admission Date/Hour", "R:435 R:D8,DT R"),
  segment("DTP", "S", 1, "Date - Repricer Received Date", "R:050 R:D8 R"),
  segment("CL1", "R", 1, "Institutional Claim Code", "R S R"),
  segment("PWK", "S", 10, "Claim Supplemental Information", `R:${reportTypes} R:AA,BM,EL,EM,FT,FX - - S:AC S`),
  segment("CN1", "S", 1, "Contract Information", "R:01,02,03,04,05,06,09 S S S S S"),
  segment("AMT", "S", 1, "Patient Estimated Amount Due", "R:F3 R"),
  segment("REF", "S", 1, "Service Authorization Exception Code", "R:4N R:1,2,3,4,5,6,7"),
  segment("REF", "S", 1, "Referral Number", "R:9F R"),
  segment("REF", "S", 1, "Prior Authorization", "R:G1 R"),
  segment("REF", "S", 1, "Payer Claim Control Number", "R:F8 R"),
  segment("REF", "S", 1, "Repriced Claim Number", "R:9A R"),
  segment("REF", "S", 1, "Adjusted Repriced Claim Number", "R:9C R"),
  segment("REF", "S", 5, "Investigational Device Exemption Number", "R:LX R"),
  segment("REF", "S", 1, "Claim Identifier For Transmission Intermediaries", "R:D9 R"),
  segment("REF", "S", 1, "Auto Accident State", "R:LU R"),
  segment("REF", "S", 1, "Medical Record Number", "R:EA R"),
  segment("REF", "S", 1, "Demonstration Project Identifier", "R:P4 R"),
  segment("REF", "S", 1, "Peer Review Organization (PRO) Approval Number", "R:G4 R"),
  segment("K3", "S", 10, "File Information", "R"),
  segment("NTE", "S", 10, "Claim Note", "R:ALG,DCP,DGN,DME,MED,NTR,ODT,RHB,RLH,RNH,SET,SFM,SPT,UPI R"),
  segment("NTE", "S", 1, "Billing Note", "R:ADD R"),
  segment("CRC", "S", 1, "EPSDT Referral", "R:ZZ R:N,Y R:AV,NU,S2,ST S:AV,NU,S2,ST S:AV,NU,S2,ST"),
  ...healthCareCodes,
  segment(
    "HCP",
    "S",
    1,
    "Claim Pricing/Repricing Information",
    `R:${pricingMethods} R S S S S S S - - S:DA,UN S S:${rejectReasons} S:1,2,3,4,5 S:1,2,3,4,5,6`,
  ),
  loop2310A,
  loop2310B,
  loop2310C,
  loop2310D,
  loop2310E,
  loop2310F,
  loop2320,
  loop2400,
]);
