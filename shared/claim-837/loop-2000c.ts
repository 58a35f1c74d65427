import type { Claim } from "../claim/claim.ts";
import type { Coverage } from "../claim/coverage.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { relationships } from "./coverage-codes.ts";
import { referenceSegments } from "./elements.ts";
import { patientFacts } from "./loop-2000b.ts";
import { addressSegments, demographicSegment } from "./person.ts";

/** A patient who is not the subscriber, without the HL. Source: 005010X222A1 2000C, 2010CA. */
export function patientSegments({ patient, claimType }: Claim, coverage: Coverage): readonly Segment[] {
  const facts = claimType === "professional" ? patientFacts(patient) : [];
  return [
    segment("PAT", relationships[coverage.relationship], undefined, undefined, undefined, ...facts),
    segment("NM1", "QC", "1", patient.lastName, patient.firstName, patient.middleName, undefined, patient.suffix),
    ...addressSegments(patient.address),
    demographicSegment(patient),
    ...referenceSegments("Y4", coverage.propertyCasualtyClaimNumber),
  ];
}
