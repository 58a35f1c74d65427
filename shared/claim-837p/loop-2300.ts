import type { Claim } from "../claim/claim.ts";
import type { Encounter } from "../claim/encounter.ts";
import {
  claimReferences,
  earlyClaimDates,
  lateClaimDates,
  laterClaimReferences,
  middleClaimDates,
} from "../claim-837/claim-references.ts";
import { amountSegments, codeSegments, dateSegments, periodSegment, referenceSegments } from "../claim-837/elements.ts";
import type { FieldTable } from "../claim-837/field-table.ts";
import {
  attachmentSegments,
  contractSegments,
  fileInformationSegments,
  screeningSegments,
} from "../claim-837/supplements.ts";
import type { Day } from "../values/day.ts";
import { formatX12Amount } from "../values/money.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { certificationSegments, conditionSegment, rideSegments } from "./ambulance.ts";

/** The claim itself, in the guide's order. Source: 005010X222A1 2300. */
export function claimSegments(claim: Claim): readonly Segment[] {
  const { encounter } = claim;
  return [
    claimSegment(claim),
    ...datesOf(encounter, earlyClaimDates),
    ...dateSegments("439", encounter.accident?.date),
    ...datesOf(encounter, middleClaimDates),
    ...disabilitySegments(encounter.disability),
    ...datesOf(encounter, lateClaimDates),
    ...attachmentSegments(encounter.attachments),
    ...contractSegments(encounter.contract),
    ...amountSegments("F5", encounter.patientPaidCents),
    ...referencesOf(encounter, claimReferences),
    ...(encounter.investigationalDevices ?? []).flatMap((device) => referenceSegments("LX", device)),
    ...referencesOf(encounter, laterClaimReferences),
    ...fileInformationSegments(encounter.fileInformation),
    ...(encounter.note === undefined ? [] : [segment("NTE", encounter.noteKind ?? "ADD", encounter.note)]),
    ...conditionSegments(encounter),
    ...codesOf(claim),
  ];
}

/** CLM13 to CLM19, CR201 to CR207. */
const nothing = Array.from({ length: 7 }, () => undefined);

function claimSegment({ encounter, claimId, chargeCents, placeOfService, frequency }: Claim): Segment {
  const { accident } = encounter;
  return segment(
    "CLM",
    claimId,
    formatX12Amount(chargeCents),
    undefined,
    undefined,
    [placeOfService, "B", frequency],
    encounter.signatureOnFile,
    encounter.acceptsAssignment,
    encounter.assignsBenefits,
    encounter.releasesInformation,
    encounter.patientSignatureSource,
    accident === undefined
      ? undefined
      : [accident.kind, accident.otherKind, undefined, accident.state, accident.country],
    encounter.specialProgram,
    ...nothing,
    encounter.delayReason,
  );
}

function datesOf(encounter: Encounter, table: FieldTable<Encounter, Day>): readonly Segment[] {
  const segments: Segment[] = [];
  for (const [qualifier, field] of table) segments.push(...dateSegments(qualifier, encounter[field]));
  return segments;
}

function referencesOf(encounter: Encounter, table: FieldTable<Encounter, string>): readonly Segment[] {
  const segments: Segment[] = [];
  for (const [qualifier, field] of table) segments.push(...referenceSegments(qualifier, encounter[field]));
  return segments;
}

/** 314: both days; 360: its first; 361: its last. Source: 005010X222A1 2300 DTP*314, DTP*360, DTP*361. */
function disabilitySegments(disability: Encounter["disability"]): readonly Segment[] {
  const { from, to } = disability ?? {};
  if (from !== undefined && to !== undefined) return [periodSegment("314", from, to)];
  return [...dateSegments("360", from), ...dateSegments("361", to)];
}

/** CR1, CR2 and CRC. Source: 005010X222A1 2300. */
function conditionSegments(encounter: Encounter): readonly Segment[] {
  const { ambulance, spinalManipulation: spinal, visionConditions, isHomebound, epsdt } = encounter;
  return [
    ...rideSegments(ambulance),
    ...(spinal === undefined
      ? []
      : [segment("CR2", ...nothing, spinal.condition, undefined, spinal.description, spinal.moreDescription)]),
    ...certificationSegments(ambulance),
    ...(visionConditions ?? []).map(({ category, ...conditions }) => conditionSegment(category, conditions)),
    ...(isHomebound === true ? [segment("CRC", "75", "Y", "IH")] : []),
    ...screeningSegments(epsdt),
  ];
}

function codesOf({ diagnoses, encounter }: Claim): readonly Segment[] {
  return [
    ...(diagnoses.length === 0
      ? []
      : [segment("HI", ...diagnoses.map((code, index) => [index === 0 ? "ABK" : "ABF", code]))]),
    ...codeSegments((encounter.anesthesiaProcedures ?? []).map((code, index) => [index === 0 ? "BP" : "BO", code])),
    ...codeSegments((encounter.conditionCodes ?? []).map((code) => ["BG", code])),
  ];
}
