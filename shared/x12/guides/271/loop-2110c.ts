import { loop, many, segment } from "../../segment-rule.ts";
import { procedure, serviceTypes } from "../eligibility-codes.ts";
import {
  benefitDates,
  benefitKinds,
  benefitPeriods,
  benefitRejections,
  insuranceTypes,
  quantityKinds,
  serviceDelivery,
} from "./benefit-codes.ts";
import { loop2115C } from "./loop-2115c.ts";
import { loop2120C } from "./loop-2120c.ts";

/** LS and LE stand around all 2120C loops of one benefit, once each. Source: 005010X279A1 271 2110C. */
export const loop2110C = loop("2110C", "S", many, "Subscriber Eligibility or Benefit Information", [
  segment(
    "EB",
    "R",
    1,
    "Subscriber Eligibility or Benefit Information",
    `R:${benefitKinds} S:CHD,DEP,ECH,EMP,ESP,FAM,IND,SPC,SPO S*99:${serviceTypes} S:${insuranceTypes} S S:${benefitPeriods} S S S:${quantityKinds} S S:N,U,Y S:N,U,W,Y S(${procedure} - S) S(R S S S)`,
  ),
  segment("HSD", "S", 9, "Health Care Services Delivery", serviceDelivery),
  segment(
    "REF",
    "S",
    9,
    "Subscriber Additional Identification",
    "R:18,1L,1W,49,6P,9F,ALS,CLI,F6,FO,G1,IG,M7,N6,NQ R S",
  ),
  segment("DTP", "S", 20, "Subscriber Eligibility/Benefit Date", `R:${benefitDates} R:D8,RD8 R`),
  segment("AAA", "S", 9, "Subscriber Request Validation", `R:N,Y - R:${benefitRejections} R:C,N,R,W,X,Y`),
  segment("MSG", "S", 10, "Message Text", "R"),
  loop2115C,
  segment("LS", "S", 1, "Loop Header", "R:2120"),
  loop2120C,
  segment("LE", "S", 1, "Loop Trailer", "R:2120"),
]);
