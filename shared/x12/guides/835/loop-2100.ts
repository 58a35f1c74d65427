import { loop, many, segment } from "../../segment-rule.ts";
import { loop2110 } from "./loop-2110.ts";

/** Source: 005010X221A1 2100. */
export const loop2100 = loop("2100", "R", many, "Claim Payment Information", [
  segment(
    "CLP",
    "R",
    1,
    "Claim Payment Information",
    "R R:1,2,3,4,19,20,21,22,23,25 R R S R:12,13,14,15,16,17,AM,CH,DS,HM,LM,MA,MB,MC,OF,TV,VA,WC,ZZ R S S - S S S",
  ),
  segment("CAS", "S", 99, "Claim Adjustment", `R:CO,OA,PI,PR R R S${" S S S".repeat(5)}`),
  segment("NM1", "R", 1, "Patient Name", "R:QC R:1 S S S - S S:34,HN,II,MI,MR S"),
  segment("NM1", "S", 1, "Insured Name", "R:IL R:1,2 S S S - S R:FI,II,MI R"),
  segment("NM1", "S", 1, "Corrected Patient/Insured Name", "R:74 R:1,2 S S S - S S:C S"),
  segment("NM1", "S", 1, "Service Provider Name", "R:82 R:1,2 S S S - S R:BD,BS,FI,MC,PC,SL,UP,XX R"),
  segment("NM1", "S", 1, "Crossover Carrier Name", "R:TT R:2 R - - - - R:AD,FI,NI,PI,PP,XV R"),
  segment("NM1", "S", 1, "Corrected Priority Payer Name", "R:PR R:2 R - - - - R:AD,FI,NI,PI,PP,XV R"),
  segment("NM1", "S", 1, "Other Subscriber Name", "R:GB R:1,2 S S S - S S:FI,II,MI S"),
  segment("MIA", "S", 1, "Inpatient Adjudication Information", `R${" S".repeat(23)}`),
  segment("MOA", "S", 1, "Outpatient Adjudication Information", "S S S S S S S S S"),
  segment("REF", "S", 5, "Other Claim Related Identification", "R:1L,1W,28,6P,9A,9C,BB,CE,EA,F8,G1,G3,IG,SY R"),
  segment("REF", "S", 10, "Rendering Provider Identification", "R:0B,1A,1B,1C,1D,1G,1H,1J,D3,G2,LU R"),
  segment("DTM", "S", 2, "Statement From or To Date", "R:232,233 R"),
  segment("DTM", "S", 1, "Coverage Expiration Date", "R:036 R"),
  segment("DTM", "S", 1, "Claim Received Date", "R:050 R"),
  segment("PER", "S", 2, "Claim Contact Information", "R:CX S R:EM,FX,TE R S:EM,EX,FX,TE S S:EX S"),
  segment("AMT", "S", 13, "Claim Supplemental Information", "R:AU,D8,DY,F5,I,NL,T,T2,ZK,ZL,ZM,ZN,ZO R"),
  segment("QTY", "S", 14, "Claim Supplemental Information Quantity", "R:CA,CD,LA,LE,NE,NR,OU,PS,VS,ZK,ZL,ZM,ZN,ZO R"),
  loop2110,
]);
