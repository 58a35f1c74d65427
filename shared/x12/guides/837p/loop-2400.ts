import { loop, segment } from "../../segment-rule.ts";
import { loop2410 } from "./loop-2410.ts";
import { loop2420A } from "./loop-2420a.ts";
import { loop2420B } from "./loop-2420b.ts";
import { loop2420C } from "./loop-2420c.ts";
import { loop2420D } from "./loop-2420d.ts";
import { loop2420E } from "./loop-2420e.ts";
import { loop2420F } from "./loop-2420f.ts";
import { loop2420G } from "./loop-2420g.ts";
import { loop2420H } from "./loop-2420h.ts";
import { loop2430 } from "./loop-2430.ts";
import { loop2440 } from "./loop-2440.ts";
import { ambulanceConditions, pricingMethods, rejectReasons, reportTypes } from "./service-codes.ts";

/** Source: 005010X222A1 2400. */
export const loop2400 = loop("2400", "R", 50, "Service Line Number", [
  segment("LX", "R", 1, "Service Line Number", "R"),
  segment(
    "SV1",
    "R",
    1,
    "Professional Service",
    "R(R:ER,HC,IV,WK R S S S S S) R R:MJ,UN R S - R(R S S S) - S:Y - S:Y S:Y - - S:0",
  ),
  segment("SV5", "S", 1, "Durable Medical Equipment Service", "R(R:HC R) R:DA R R R R:1,4,6"),
  segment("PWK", "S", 10, "Line Supplemental Information", `R:${reportTypes} R:AA,BM,EL,EM,FT,FX - - S:AC S`),
  segment(
    "PWK",
    "S",
    1,
    "Durable Medical Equipment Certificate of Medical Necessity Indicator",
    "R:CT R:AB,AD,AF,AG,NS",
  ),
  segment("CR1", "S", 1, "Ambulance Transport Information", "S:LB S - R:A,B,C,D,E R:DH R - - S S"),
  segment("CR3", "S", 1, "Durable Medical Equipment Certification", "R:I,R,S R:MO R"),
  segment(
    "CRC",
    "S",
    3,
    "Ambulance Certification",
    `R:07 R:N,Y R:${ambulanceConditions}${` S:${ambulanceConditions}`.repeat(4)}`,
  ),
  segment("CRC", "S", 1, "Hospice Employee Indicator", "R:70 R:N,Y R:65"),
  segment("CRC", "S", 1, "Condition Indicator/Durable Medical Equipment", "R:09 R:N,Y R:38,ZV S:38,ZV"),
  segment("DTP", "R", 1, "Date - Service Date", "R:472 R:D8,RD8 R"),
  segment("DTP", "S", 1, "Date - Prescription Date", "R:471 R:D8 R"),
  segment("DTP", "S", 1, "Date - Certification Revision/Recertification Date", "R:607 R:D8 R"),
  segment("DTP", "S", 1, "Date - Begin Therapy Date", "R:463 R:D8 R"),
  segment("DTP", "S", 1, "Date - Last Certification Date", "R:461 R:D8 R"),
  segment("DTP", "S", 1, "Date - Last Seen Date", "R:304 R:D8 R"),
  segment("DTP", "S", 2, "Date - Test Date", "R:738,739 R:D8 R"),
  segment("DTP", "S", 1, "Date - Shipped Date", "R:011 R:D8 R"),
  segment("DTP", "S", 1, "Date - Last X-ray Date", "R:455 R:D8 R"),
  segment("DTP", "S", 1, "Date - Initial Treatment Date", "R:454 R:D8 R"),
  segment("QTY", "S", 1, "Ambulance Patient Count", "R:PT R"),
  segment("QTY", "S", 1, "Obstetric Anesthesia Additional Units", "R:FL R"),
  segment("MEA", "S", 5, "Test Result", "R:OG,TR R:HT,R1,R2,R3,R4 R"),
  segment("CN1", "S", 1, "Contract Information", "R:02,03,04,05,06,09 S S S S S"),
  segment("REF", "S", 1, "Repriced Line Item Reference Number", "R:9B R"),
  segment("REF", "S", 1, "Adjusted Repriced Line Item Reference Number", "R:9D R"),
  segment("REF", "S", 5, "Prior Authorization", "R:G1 R - S(R:2U R)"),
  segment("REF", "S", 1, "Line Item Control Number", "R:6R R"),
  segment("REF", "S", 1, "Mammography Certification Number", "R:EW R"),
  segment("REF", "S", 1, "Clinical Laboratory Improvement Amendment (CLIA) Number", "R:X4 R"),
  segment(
    "REF",
    "S",
    1,
    "Referring Clinical Laboratory Improvement Amendment (CLIA) Facility Identification",
    "R:F4 R",
  ),
  segment("REF", "S", 1, "Immunization Batch Number", "R:BT R"),
  segment("REF", "S", 5, "Referral Number", "R:9F R - S(R:2U R)"),
  segment("AMT", "S", 1, "Sales Tax Amount", "R:T R"),
  segment("AMT", "S", 1, "Postage Claimed Amount", "R:F4 R"),
  segment("K3", "S", 10, "File Information", "R"),
  segment("NTE", "S", 1, "Line Note", "R:ADD,DCP R"),
  segment("NTE", "S", 1, "Third Party Organization Notes", "R:TPO R"),
  segment("PS1", "S", 1, "Purchased Service Information", "R R"),
  segment(
    "HCP",
    "S",
    1,
    "Line Pricing/Repricing Information",
    `R:${pricingMethods} R S S S S S - S:ER,HC,IV,WK S S:MJ,UN S S:${rejectReasons} S:1,2,3,4,5 S:1,2,3,4,5,6`,
  ),
  loop2410,
  loop2420A,
  loop2420B,
  loop2420C,
  loop2420D,
  loop2420E,
  loop2420F,
  loop2420G,
  loop2420H,
  loop2430,
  loop2440,
]);
