import type { SegmentRule } from "../../grammar.ts";
import { segment } from "../../segment-rule.ts";
import { presences } from "./claim-codes.ts";

/** The HI of a claim, one kind of code each: C022-1 tells them apart. Source: 005010X223A2 2300 HI. */
export const healthCareCodes: readonly SegmentRule[] = [
  segment("HI", "R", 1, "Principal Diagnosis", `R(R:ABK,BK R - - - - - - S:${presences})`),
  segment("HI", "S", 1, "Admitting Diagnosis", "R(R:ABJ,BJ R)"),
  segment("HI", "S", 1, "Patient's Reason For Visit", kinds(3, "R:APR,PR R")),
  segment("HI", "S", 1, "External Cause of Injury", kinds(12, `R:ABN,BN R - - - - - - S:${presences}`)),
  segment("HI", "S", 1, "Diagnosis Related Group (DRG) Information", "R(R:DR R)"),
  segment("HI", "S", 2, "Other Diagnosis Information", kinds(12, `R:ABF,BF R - - - - - - S:${presences}`)),
  segment("HI", "S", 1, "Principal Procedure Information", "R(R:BBR,BR,CAH R R:D8 R)"),
  segment("HI", "S", 2, "Other Procedure Information", kinds(12, "R:BBQ,BQ R R:D8 R")),
  segment("HI", "S", 2, "Occurrence Span Information", kinds(12, "R:BI R R:RD8 R")),
  segment("HI", "S", 2, "Occurrence Information", kinds(12, "R:BH R R:D8 R")),
  segment("HI", "S", 2, "Value Information", kinds(12, "R:BE R - - R")),
  segment("HI", "S", 2, "Condition Information", kinds(12, "R:BG R")),
  segment("HI", "S", 2, "Treatment Code Information", kinds(12, "R:TC R")),
];

/** Words of so many composites alike, the first required. */
function kinds(count: number, words: string): string {
  return `R(${words})${` S(${words})`.repeat(count - 1)}`;
}
