import type { SegmentRule } from "./grammar.ts";
import { segment } from "./segment-rule.ts";

/** TA105: 000 for no error, then 001 to 031. Source: 005010X222A1 appendix C TA105. */
const interchangeNotes = Array.from({ length: 32 }, (_, note) => String(note).padStart(3, "0")).join(",");

/**
 * The segments around and between transaction sets. Source: 005010X222A1 appendix C (ISA, GS, GE, IEA, TA1), ST and SE.
 * What GS01 may say is a matter of the guides: the reader says where the two do not go together.
 */
export const envelopeRules: Readonly<Record<string, SegmentRule>> = {
  ISA: segment(
    "ISA",
    "R",
    1,
    "Interchange Control Header",
    "R:00,03 R R:00,01 R R:01,14,20,27,28,29,30,33,ZZ R R:01,14,20,27,28,29,30,33,ZZ R R R R R:00501 R R:0,1 R:P,T R",
  ),
  IEA: segment("IEA", "R", 1, "Interchange Control Trailer", "R R"),
  TA1: segment("TA1", "S", 1, "Interchange Acknowledgment", `R R R R:A,E,R R:${interchangeNotes}`),
  GS: segment("GS", "R", 1, "Functional Group Header", "R R R R R R R:X R"),
  GE: segment("GE", "R", 1, "Functional Group Trailer", "R R"),
  ST: segment("ST", "R", 1, "Transaction Set Header", "R:270,271,276,277,835,837,999 R S"),
  SE: segment("SE", "R", 1, "Transaction Set Trailer", "R R"),
};
