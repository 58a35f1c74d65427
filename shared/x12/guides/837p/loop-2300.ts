import { loop, segment } from "../../segment-rule.ts";
import { loop2310A } from "./loop-2310a.ts";
import { loop2310B } from "./loop-2310b.ts";
import { loop2310C } from "./loop-2310c.ts";
import { loop2310D } from "./loop-2310d.ts";
import { loop2310E } from "./loop-2310e.ts";
import { loop2310F } from "./loop-2310f.ts";
import { loop2320 } from "./loop-2320.ts";
import { loop2400 } from "./loop-2400.ts";
import { ambulanceConditions, pricingMethods, rejectReasons, reportTypes } from "./service-codes.ts";

/** Source: 005010X222A1 2300. */
export const loop2300 = loop("2300", "R", 100, "Claim Information", [
  segment(
    "CLM",
    "R",
    1,
    "Claim Information",
    "R R - - R(R R:B R) R:N,Y R:A,B,C R:N,W,Y R:I,Y S:P S(R:AA,EM,OA S:AA,EM,OA - S S) S:02,03,05,09 - - - - - - - S:1,2,3,4,5,6,7,8,9,10,11,15",
  ),
  segment("DTP", "S", 1, "Date - Onset of Current Illness or Symptom", "R:431 R:D8 R"),
  segment("DTP", "S", 1, "Date - Initial Treatment Date", "R:454 R:D8 R"),
  segment("DTP", "S", 1, "Date - Last Seen Date", "R:304 R:D8 R"),
  segment("DTP", "S", 1, "Date - Acute Manifestation", "R:453 R:D8 R"),
  segment("DTP", "S", 1, "Date - Accident", "R:439 R:D8 R"),
  segment("DTP", "S", 1, "Date - Last Menstrual Period", "R:484 R:D8 R"),
  segment("DTP", "S", 1, "Date - Last X-ray Date", "R:455 R:D8 R"),
  segment("DTP", "S", 1, "Date - Hearing and Vision Prescription Date", "R:471 R:D8 R"),
  segment("DTP", "S", 1, "Date - Disability Dates", "R:314,360,361 R:D8,RD8 R"),
  segment("DTP", "S", 1, "Date - Last Worked", "R:297 R:D8 R"),
  segment("DTP", "S", 1, "Date - Authorized Return to Work", "R:296 R:D8 R"),
  segment("DTP", "S", 1, "Date - Admission", "R:435 R:D8 R"),
  segment("DTP", "S", 1, "Date - Discharge", "R:096 R:D8 R"),
  segment("DTP", "S", 2, "Date - Assumed and Relinquished Care Dates", "R:090,091 R:D8 R"),
  segment("DTP", "S", 1, "Date - Property and Casualty Date of First Contact", "R:444 R:D8 R"),
  segment("DTP", "S", 1, "Date - Repricer Received Date", "R:050 R:D8 R"),
  segment("PWK", "S", 10, "Claim Supplemental Information", `R:${reportTypes} R:AA,BM,EL,EM,FT,FX - - S:AC S`),
  segment("CN1", "S", 1, "Contract Information", "R:02,03,04,05,06,09 S S S S S"),
  segment("AMT", "S", 1, "Patient Amount Paid", "R:F5 R"),
  segment("REF", "S", 1, "Service Authorization Exception Code", "R:4N R"),
  segment("REF", "S", 1, "Mandatory Medicare (Section 4081) Crossover Indicator", "R:F5 R:N,Y"),
  segment("REF", "S", 1, "Mammography Certification Number", "R:EW R"),
  segment("REF", "S", 1, "Referral Number", "R:9F R"),
  segment("REF", "S", 1, "Prior Authorization", "R:G1 R"),
  segment("REF", "S", 1, "Payer Claim Control Number", "R:F8 R"),
  segment("REF", "S", 1, "Clinical Laboratory Improvement Amendment (CLIA) Number", "R:X4 R"),
  segment("REF", "S", 1, "Repriced Claim Number", "R:9A R"),
  segment("REF", "S", 1, "Adjusted Repriced Claim Number", "R:9C R"),
  segment("REF", "S", 1, "Investigational Device Exemption Number", "R:LX R"),
  segment("REF", "S", 1, "Claim Identifier For Transmission Intermediaries", "R:D9 R"),
  segment("REF", "S", 1, "Medical Record Number", "R:EA R"),
  segment("REF", "S", 1, "Demonstration Project Identifier", "R:P4 R"),
  segment("REF", "S", 1, "Care Plan Oversight", "R:1J R"),
  segment("K3", "S", 10, "File Information", "R"),
  segment("NTE", "S", 1, "Claim Note", "R:ADD,CER,DCP,DGN,TPO R"),
  segment("CR1", "S", 1, "Ambulance Transport Information", "S:LB S - R:A,B,C,D,E R:DH R - - S S"),
  segment("CR2", "S", 1, "Spinal Manipulation Service Information", "- - - - - - - R:A,C,D,E,F,G,M - S S"),
  segment(
    "CRC",
    "S",
    3,
    "Ambulance Certification",
    `R:07 R:N,Y R:${ambulanceConditions}${` S:${ambulanceConditions}`.repeat(4)}`,
  ),
  segment(
    "CRC",
    "S",
    3,
    "Patient Condition Information: Vision",
    `R:E1,E2,E3 R:N,Y R:L1,L2,L3,L4,L5${" S:L1,L2,L3,L4,L5".repeat(4)}`,
  ),
  segment("CRC", "S", 1, "Homebound Indicator", "R:75 R:Y R:IH"),
  segment("CRC", "S", 1, "EPSDT Referral", "R:ZZ R:N,Y R:AV,NU,S2,ST S:AV,NU,S2,ST S:AV,NU,S2,ST"),
  segment("HI", "R", 1, "Health Care Diagnosis Code", `R(R:ABK,BK R)${" S(R:ABF,BF R)".repeat(11)}`),
  segment("HI", "S", 1, "Anesthesia Related Procedure", "R(R:BP R) S(R:BO R)"),
  segment("HI", "S", 2, "Condition Information", `R(R:BG R)${" S(R:BG R)".repeat(11)}`),
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
  loop2310F,
  loop2320,
  loop2400,
]);
