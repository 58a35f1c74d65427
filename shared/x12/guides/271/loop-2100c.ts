import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";
import { diagnoses, notUsed, patientProviders } from "../eligibility-codes.ts";
import { militaryService, patientDates } from "./benefit-codes.ts";
import { loop2110C } from "./loop-2110c.ts";

/** Source: 005010X279A1 271 2100C. */
export const loop2100C = loop("2100C", "R", 1, "Subscriber Name", [
  segment("NM1", "R", 1, "Subscriber Name", "R:IL R:1,2 S S S - S S:II,MI S"),
  segment(
    "REF",
    "S",
    9,
    "Subscriber Additional Identification",
    "R:18,1L,1W,3H,49,6P,CE,CT,EA,EJ,F6,GH,HJ,IF,IG,N6,NQ,Q4,SY,Y4 R S",
  ),
  ...address("S", "Subscriber"),
  segment(
    "AAA",
    "S",
    9,
    "Subscriber Request Validation",
    "R:N,Y - R:15,35,42,43,45,47,48,49,51,52,56,57,58,60,61,62,63,71,72,73,74,75,76,78 R:C,N,R,S,W,X,Y",
  ),
  segment("PRV", "S", 1, "Provider Information", `R:${patientProviders} S:PXC S`),
  segment("DMG", "S", 1, "Subscriber Demographic Information", "S:D8 S S:F,M,U"),
  segment("INS", "S", 1, "Subscriber Relationship", `R:Y R:18 S:001 S:25${notUsed(12)} S`),
  segment("HI", "S", 1, "Subscriber Health Care Diagnosis Code", diagnoses),
  segment("DTP", "S", 9, "Subscriber Date", `R:${patientDates} R:D8,RD8 R`),
  segment("MPI", "S", 1, "Subscriber Military Personnel Information", militaryService),
  loop2110C,
]);
