import { loop, many, segment } from "../../segment-rule.ts";
import { loop2110 } from "./loop-2110.ts";

/** What tells one claim, question or answer from another: element of its transaction set. Source: 005010X231A1 2100 CTX01-1. */
const businessUnits = "TRN02,NM109,PATIENT_NAME_NM109,SUBSCRIBER_NAME_NM109,ENT01,SUBSCRIBER_NUMBER_REF02,CLM01";

/** Source: 005010X231A1 2100. */
export const loop2100 = loop("2100", "S", many, "Error Identification", [
  segment("IK3", "R", 1, "Error Identification", "R R S R:1,2,3,4,5,6,7,8,I4,I6,I7,I8,I9"),
  segment("CTX", "S", 9, "Segment Context", "R*10(R:SITUATIONAL_TRIGGER) R R S S(R S S)"),
  segment("CTX", "S", 1, "Business Unit Identifier", `R*10(R:${businessUnits} R)`),
  loop2110,
]);
