import type { Guide } from "../../grammar.ts";
import { loop, many, segment } from "../../segment-rule.ts";
import { loop1000A } from "./loop-1000a.ts";
import { loop1000B } from "./loop-1000b.ts";
import { loop2000 } from "./loop-2000.ts";

/** PLB03-1. Source: 005010X221A1 PLB03-1. */
const adjustments =
  "50,51,72,90,AH,AM,AP,B2,B3,BD,BN,C5,CR,CS,CT,CV,CW,DM,E3,FB,FC,GO,HM,IP,IR,IS,J1,L3,L6,LE,LS,OA,OB,PI,PL,RA,RE,SL,TL,WO,WU";

/** Health Care Claim Payment/Advice. A unit is one claim payment; PLB stands in the body at the end. */
export const guide835: Guide = {
  id: "005010X221A1",
  name: "Health Care Claim Payment/Advice (835)",
  transactionSet: "835",
  functionalId: "HP",
  units: ["2100"],
  body: loop("", "R", 1, "Health Care Claim Payment/Advice", [
    segment(
      "BPR",
      "R",
      1,
      "Financial Information",
      "R:C,D,H,I,P,U,X R R:C,D R:ACH,BOP,CHK,FWT,NON S:CCP,CTX S:01,04 S S:DA S S S S:01,04 S S:DA,SG S R",
    ),
    segment("TRN", "R", 1, "Reassociation Trace Number", "R:1 R R S"),
    segment("CUR", "S", 1, "Foreign Currency Information", "R:PR R S"),
    segment("REF", "S", 1, "Receiver Identification", "R:EV R"),
    segment("REF", "S", 1, "Version Identification", "R:F2 R"),
    segment("DTM", "S", 1, "Production Date", "R:405 R"),
    loop1000A,
    loop1000B,
    loop2000,
    segment(
      "PLB",
      "S",
      many,
      "Provider Adjustment",
      `R R R(R:${adjustments} S) R${` S(R:${adjustments} S) S`.repeat(5)}`,
    ),
  ]),
};
