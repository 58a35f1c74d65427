import type { Coverage } from "../claim/coverage.ts";
import { payerOf } from "../payers/catalog.ts";
import { type Segment, segment } from "../x12/segment.ts";

/** SBR01 of each place in the order of payers. Source: 005010X222A1 2000B SBR01. */
export const sequences = ["P", "S", "T", "A", "B", "C", "D", "E", "F", "G", "H"] as const;

export function prioritySequence({ priority }: Coverage): string {
  return sequences[priority - 1] ?? "U";
}

/** PAT01 and SBR02. Source: 005010X222A1 2000C PAT01, 2320 SBR02. */
export const relationships: Readonly<Record<Coverage["relationship"], string>> = {
  self: "18",
  spouse: "01",
  child: "19",
  other: "G8",
  employee: "20",
  unknown: "21",
  "organ-donor": "39",
  "cadaver-donor": "40",
  "life-partner": "53",
};

/** Source: 005010X222A1 2010BB and 2330B REF*2U, REF*EI, REF*FY, REF*NF. */
export function payerNumbers({ payerOtherIds = [] }: Coverage): readonly Segment[] {
  return payerOtherIds.map(({ kind, id }) => segment("REF", kind, id));
}

export function payerNameOf(coverage: Coverage): string {
  return coverage.payerName ?? payerOf(coverage.payerId).name;
}

export function filingIndicatorOf(coverage: Coverage): string {
  return coverage.filingIndicator ?? payerOf(coverage.payerId).filingIndicator;
}
