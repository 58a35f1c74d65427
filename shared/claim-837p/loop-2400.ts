import type { Claim, ServiceLine } from "../claim/claim.ts";
import { lineDates, lineReferences } from "../claim-837/claim-references.ts";
import {
  amountSegments,
  dateSegments,
  periodSegment,
  quantityText,
  referenceSegments,
  yes,
} from "../claim-837/elements.ts";
import { drugSegments } from "../claim-837/loop-2410.ts";
import { lineAdjudicationSegments } from "../claim-837/loop-2430.ts";
import { serviceOf } from "../claim-837/service.ts";
import { attachmentSegments, contractSegments, fileInformationSegments } from "../claim-837/supplements.ts";
import { formatX12Amount } from "../values/money.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { certificationSegments, conditionSegment, rideSegments } from "./ambulance.ts";
import { lineProviderSegments } from "./loop-2420.ts";
import { formSegments } from "./loop-2440.ts";

/** One service line with all that stands under it. Source: 005010X222A1 2400 to 2440. */
export function serviceLineSegments(claim: Claim, line: ServiceLine): readonly Segment[] {
  const number = segment("LX", String(line.number));
  const period = periodSegment("472", line.from, line.to);
  if (isUsual(line)) return [number, serviceSegment(line), period, ...referenceSegments("6R", line.controlNumber)];
  return [
    number,
    serviceSegment(line),
    ...equipmentSegments(line),
    ...conditionSegments(line),
    period,
    ...lineDates.flatMap(([qualifier, field]) => dateSegments(qualifier, line[field])),
    ...measureSegments(line),
    ...contractSegments(line.contract),
    ...referenceNumbers(line),
    ...amountSegments("T", line.salesTaxCents),
    ...amountSegments("F4", line.postageCents),
    ...fileInformationSegments(line.fileInformation),
    ...(line.note === undefined ? [] : [segment("NTE", line.noteKind ?? "ADD", line.note)]),
    ...(line.thirdPartyNote === undefined ? [] : [segment("NTE", "TPO", line.thirdPartyNote)]),
    ...(line.purchasedService === undefined
      ? []
      : [segment("PS1", line.purchasedService.providerId, formatX12Amount(line.purchasedService.chargeCents))]),
    ...drugSegments(line.ndc),
    ...lineProviderSegments(claim, line),
    ...lineAdjudicationSegments(line),
    ...formSegments(line.forms),
  ];
}

/** What LX, SV1, DTP*472 and REF*6R tell: nearly every line has nothing beside it, and nothing else is looked for there. */
const usualFields: ReadonlySet<string> = new Set<keyof ServiceLine>([
  ...(["number", "procedure", "modifiers", "description", "chargeCents", "unitType", "units", "pointers"] as const),
  ...(["placeOfService", "from", "to", "controlNumber"] as const),
]);

function isUsual(line: ServiceLine): boolean {
  for (const field in line) if (!usualFields.has(field)) return false;
  return true;
}

function serviceSegment(line: ServiceLine): Segment {
  return segment(
    "SV1",
    serviceOf(line),
    formatX12Amount(line.chargeCents),
    line.unitType,
    quantityText(line.units),
    line.placeOfService,
    undefined,
    line.pointers.map(String),
    undefined,
    yes(line.isEmergency),
    undefined,
    yes(line.isEpsdt),
    yes(line.isFamilyPlanning),
    undefined,
    undefined,
    line.isCopayExempt === true ? "0" : undefined,
  );
}

/** SV5, PWK, CR1 and CR3. Source: 005010X222A1 2400. */
function equipmentSegments(line: ServiceLine): readonly Segment[] {
  const { equipment, equipmentCertification: certification, necessityCertificate } = line;
  return [
    ...(equipment === undefined
      ? []
      : [
          segment(
            "SV5",
            ["HC", equipment.procedure],
            "DA",
            quantityText(equipment.days),
            formatX12Amount(equipment.rentalCents),
            formatX12Amount(equipment.purchaseCents),
            equipment.rentalUnit,
          ),
        ]),
    ...attachmentSegments(line.attachments),
    ...(necessityCertificate === undefined ? [] : [segment("PWK", "CT", necessityCertificate)]),
    ...rideSegments(line.ambulance),
    ...(certification === undefined
      ? []
      : [segment("CR3", certification.kind, "MO", quantityText(certification.months))]),
  ];
}

/** Source: 005010X222A1 2400 CRC. */
function conditionSegments({ ambulance, isHospiceEmployed, equipmentConditions }: ServiceLine): readonly Segment[] {
  return [
    ...certificationSegments(ambulance),
    ...(isHospiceEmployed === undefined ? [] : [segment("CRC", "70", isHospiceEmployed ? "Y" : "N", "65")]),
    ...(equipmentConditions === undefined ? [] : [conditionSegment("09", equipmentConditions)]),
  ];
}

/** Source: 005010X222A1 2400 QTY, MEA. */
function measureSegments({ ambulancePatients, obstetricUnits, testResults = [] }: ServiceLine): readonly Segment[] {
  return [
    ...(ambulancePatients === undefined ? [] : [segment("QTY", "PT", quantityText(ambulancePatients))]),
    ...(obstetricUnits === undefined ? [] : [segment("QTY", "FL", quantityText(obstetricUnits))]),
    ...testResults.map(({ reference, kind, value }) => segment("MEA", reference, kind, quantityText(value))),
  ];
}

/** Source: 005010X222A1 2400 REF. */
function referenceNumbers(line: ServiceLine): readonly Segment[] {
  return [
    ...referenceSegments("9B", line.repricedLineNumber),
    ...referenceSegments("9D", line.adjustedRepricedLineNumber),
    ...referenceSegments("G1", line.priorAuthorization),
    ...referenceSegments("6R", line.controlNumber),
    ...lineReferences.flatMap(([qualifier, field]) => referenceSegments(qualifier, line[field])),
  ];
}
