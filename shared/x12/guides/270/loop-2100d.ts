import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";
import { diagnoses, notUsed, patientProviders } from "../eligibility-codes.ts";
import { loop2110D } from "./loop-2110d.ts";

/** Source: 005010X279A1 270 2100D. */
export const loop2100D = loop("2100D", "R", 1, "Dependent Name", [
  segment("NM1", "R", 1, "Dependent Name", "R:03 R:1 S S S - S"),
  segment("REF", "S", 9, "Dependent Additional Identification", "R:18,1L,1W,6P,CT,EA,EJ,F6,GH,HJ,IF,IG,MRC,N6,SY,Y4 R"),
  ...address("S", "Dependent"),
  segment("PRV", "S", 1, "Provider Information", `R:${patientProviders} S:9K,D3,EI,HPI,PXC,SY,TJ S`),
  segment("DMG", "S", 1, "Dependent Demographic Information", "S:D8 S S:F,M"),
  segment("INS", "S", 1, "Dependent Relationship", `R:N R:01,19,34${notUsed(14)} S`),
  segment("HI", "S", 1, "Dependent Health Care Diagnosis Code", diagnoses),
  segment("DTP", "S", 2, "Dependent Date", "R:102,291 R:D8,RD8 R"),
  loop2110D,
]);
