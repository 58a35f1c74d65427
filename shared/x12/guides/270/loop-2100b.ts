import { loop, segment } from "../../segment-rule.ts";
import { address } from "../address.ts";
import { otherProviders } from "../eligibility-codes.ts";

/** Source: 005010X279A1 270 2100B. */
export const loop2100B = loop("2100B", "R", 1, "Information Receiver Name", [
  segment(
    "NM1",
    "R",
    1,
    "Information Receiver Name",
    "R:1P,2B,36,80,FA,GP,P5,PR R:1,2 R S S - S R:24,34,FI,PI,PP,SV,XV,XX R",
  ),
  segment(
    "REF",
    "S",
    9,
    "Information Receiver Additional Identification",
    "R:0B,1C,1D,1J,4A,CT,EL,EO,HPI,JD,N5,N7,Q4,SY,TJ R S",
  ),
  ...address("S", "Information Receiver"),
  segment("PRV", "S", 1, "Information Receiver Provider Information", `R:${otherProviders} S:PXC S`),
]);
