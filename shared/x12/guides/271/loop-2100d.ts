import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";
import { diagnoses, notUsed, patientProviders } from "../eligibility-codes.ts";
import { militaryService, patientDates } from "./benefit-codes.ts";
import { loop2110D } from "./loop-2110d.ts";

/** Source: 005010X279A1 271 2100D. */
export const loop2100D = loop("2100D", "R", 1, "Dependent Name", [
  segment("NM1", "R", 1, "Dependent Name", "R:03 R:1 S S S - S"),
  segment(
    "REF",
    "S",
    9,
    "Dependent Additional Identification",
    "R:18,1L,1W,49,6P,CE,CT,EA,EJ,F6,GH,HJ,IF,IG,MRC,N6,NQ,Q4,SY,Y4 R S",
  ),
  ...address("S", "Dependent"),
  segment(
    "AAA",
    "S",
    9,
    "Dependent Request Validation",
    "R:N,Y - R:15,35,42,43,45,47,48,49,51,52,56,57,58,60,61,62,63,64,65,66,67,68,71,77 R:C,N,R,S,W,X,Y",
  ),
  segment("PRV", "S", 1, "Provider Information", `R:${patientProviders} S:PXC S`),
  segment("DMG", "S", 1, "Dependent Demographic Information", "S:D8 S S:F,M,U"),
  segment("INS", "S", 1, "Dependent Relationship", `R:N R:01,19,20,21,39,40,53,G8 S:001 S:25${notUsed(12)} S`),
  segment("HI", "S", 1, "Dependent Health Care Diagnosis Code", diagnoses),
  segment("DTP", "S", 9, "Dependent Date", `R:${patientDates} R:D8,RD8 R`),
  segment("MPI", "S", 1, "Dependent Military Personnel Information", militaryService),
  loop2110D,
]);
