import type { Claim, InstitutionalClaim } from "../claim/claim.ts";
import { claimReferences, laterClaimReferences } from "../claim-837/claim-references.ts";
import { amountSegments, dateSegments, rangeText, referenceSegments } from "../claim-837/elements.ts";
import {
  attachmentSegments,
  contractSegments,
  fileInformationSegments,
  screeningSegments,
} from "../claim-837/supplements.ts";
import { formatD8 } from "../values/day.ts";
import { formatX12Amount } from "../values/money.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { healthCareCodes } from "./health-care-codes.ts";

/** Numbers that only practitioners' claims have a place for. */
const professionalOnly: ReadonlySet<string> = new Set(["F5", "EW", "X4", "1J"]);

/** The claim itself, in the guide's order. Source: 005010X223A2 2300. */
export function claimSegments(claim: Claim, institutional: InstitutionalClaim): readonly Segment[] {
  const { encounter } = claim;
  return [
    claimSegment(claim, institutional),
    ...(institutional.dischargeHour === undefined ? [] : [segment("DTP", "096", "TM", institutional.dischargeHour)]),
    segment("DTP", "434", "RD8", rangeText(claim.serviceFrom, claim.serviceTo)),
    ...admissionSegments(claim, institutional),
    ...dateSegments("050", encounter.repricerReceivedDate),
    ...admissionCodes(institutional),
    ...attachmentSegments(encounter.attachments),
    ...contractSegments(encounter.contract),
    ...amountSegments("F3", institutional.patientEstimatedDueCents),
    ...referenceNumbers(claim, institutional),
    ...fileInformationSegments(encounter.fileInformation),
    ...(institutional.notes ?? []).map(({ kind, text }) => segment("NTE", kind, text)),
    ...(encounter.note === undefined ? [] : [segment("NTE", "ADD", encounter.note)]),
    ...screeningSegments(encounter.epsdt),
    ...healthCareCodes(claim, institutional),
  ];
}

/** CLM06 and CLM10 to CLM19 are not used. Source: 005010X223A2 2300 CLM. */
function claimSegment(
  { claimId, chargeCents, frequency, encounter }: Claim,
  { facilityCode }: InstitutionalClaim,
): Segment {
  return segment(
    "CLM",
    claimId,
    formatX12Amount(chargeCents),
    undefined,
    undefined,
    [facilityCode, "A", frequency],
    undefined,
    encounter.acceptsAssignment,
    encounter.assignsBenefits,
    encounter.releasesInformation,
    ...Array.from({ length: 10 }, () => undefined),
    encounter.delayReason,
  );
}

/** With its hour where one is known. Source: 005010X223A2 2300 DTP*435. */
function admissionSegments({ encounter }: Claim, { admissionHour }: InstitutionalClaim): readonly Segment[] {
  const { admissionDate } = encounter;
  if (admissionDate === undefined) return [];
  return admissionHour === undefined
    ? dateSegments("435", admissionDate)
    : [segment("DTP", "435", "DT", formatD8(admissionDate) + admissionHour)];
}

/** Source: 005010X223A2 2300 CL1. */
function admissionCodes({ admissionType, admissionSource, patientStatus }: InstitutionalClaim): readonly Segment[] {
  if (admissionType === undefined && admissionSource === undefined && patientStatus === undefined) return [];
  return [segment("CL1", admissionType, admissionSource, patientStatus)];
}

/** Source: 005010X223A2 2300 REF. */
function referenceNumbers({ encounter }: Claim, institutional: InstitutionalClaim): readonly Segment[] {
  const numbers = (table: typeof claimReferences): readonly Segment[] =>
    table.flatMap(([qualifier, field]) =>
      professionalOnly.has(qualifier) ? [] : referenceSegments(qualifier, encounter[field]),
    );
  return [
    ...numbers(claimReferences),
    ...(encounter.investigationalDevices ?? []).flatMap((device) => referenceSegments("LX", device)),
    ...referenceSegments("LU", institutional.autoAccidentState),
    ...numbers(laterClaimReferences),
    ...referenceSegments("G4", institutional.peerReviewApproval),
  ];
}
