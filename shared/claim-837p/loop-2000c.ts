import type { Claim } from "../claim/claim.ts";
import type { Coverage } from "../claim/coverage.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { addressSegments, demographicSegment } from "./person.ts";

/** PAT01. Source: 005010X222A1 2000C PAT01. */
const relationships: Readonly<Record<Coverage["relationship"], string>> = {
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

/** A patient who is not the subscriber, without the HL. Source: 005010X222A1 2000C, 2010CA. */
export function patientSegments({ patient }: Claim, coverage: Coverage): readonly Segment[] {
  return [
    segment("PAT", relationships[coverage.relationship]),
    segment("NM1", "QC", "1", patient.lastName, patient.firstName, patient.middleName),
    ...addressSegments(patient.address),
    demographicSegment(patient),
  ];
}

export function relationshipCode(coverage: Coverage): string {
  return relationships[coverage.relationship];
}
