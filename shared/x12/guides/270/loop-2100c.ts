import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";
import { diagnoses, notUsed, patientProviders } from "../eligibility-codes.ts";
import { loop2110C } from "./loop-2110c.ts";

/** Source: 005010X279A1 270 2100C. */
export const loop2100C = loop("2100C", "R", 1, "Subscriber Name", [
  segment("NM1", "R", 1, "Subscriber Name", "R:IL R:1,2 S S S - S S:II,MI S"),
  segment("REF", "S", 9, "Subscriber Additional Identification", "R:18,1L,1W,3H,6P,CT,EA,EJ,F6,GH,HJ,IG,N6,NQ,SY,Y4 R"),
  ...address("S", "Subscriber"),
  segment("PRV", "S", 1, "Provider Information", `R:${patientProviders} S:9K,D3,EI,HPI,PXC,SY,TJ S`),
  segment("DMG", "S", 1, "Subscriber Demographic Information", "S:D8 S S:F,M"),
  segment("INS", "S", 1, "Multiple Birth Sequence Number", `R:Y R:18${notUsed(14)} R`),
  segment("HI", "S", 1, "Subscriber Health Care Diagnosis Code", diagnoses),
  segment("DTP", "S", 2, "Subscriber Date", "R:102,291 R:D8,RD8 R"),
  loop2110C,
]);
