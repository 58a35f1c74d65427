import { lineDates, lineReferences } from "../../claim-837/claim-references.ts";
import { child, children, find, findAll, type Loop, partIn, valueIn } from "../../x12/loop.ts";
import { component, element, elementIs, elements, type Segment } from "../../x12/segment.ts";
import { lineAdjudicationsIn } from "./coverages.ts";
import { addressIn, dropOffIn, facilityIn, providerAmong, providerIn } from "./parties.ts";
import {
  ambulanceIn,
  attachmentsIn,
  certificateIn,
  conditionsOf,
  contractIn,
  fileInformationIn,
} from "./supplements.ts";
import {
  amountOf,
  type ClaimDraft,
  componentsBetween,
  dayText,
  fieldsByQualifier,
  isSaid,
  numberOf,
  periodText,
  present,
  some,
} from "./values.ts";

/** A line of a professional claim. Source: 005010X222A1 2400 to 2440. */
export function professionalLine(line: Loop): ClaimDraft {
  const sv1 = find(line, "SV1");
  if (sv1 === undefined) return {};
  /** SV101 is the first. */
  const said = elements(sv1);
  const own = {
    chargeCents: amountOf(said[1] ?? ""),
    unitType: said[2],
    units: numberOf(said[3] ?? ""),
    placeOfService: said[4],
    pointers: componentsBetween(sv1, 7, 1, 4).map(numberOf),
    isEmergency: isSaid(said[8], "Y"),
    isEpsdt: isSaid(said[10], "Y"),
    isFamilyPlanning: isSaid(said[11], "Y"),
    isCopayExempt: isSaid(said[14], "0"),
  };
  return present(serviceIn(sv1, 1), own, datesIn(line), isUsual(line) ? {} : unusualFacts(line, sv1));
}

/** Segments of nearly every line: its number, service, day and control number. */
const usualSegments: ReadonlySet<string> = new Set(["LX", "SV1"]);

/** A line with nothing beside them: there is nothing else to look for. */
function isUsual({ segments, loops }: Loop): boolean {
  return (
    loops.length === 0 &&
    segments.every(
      (segment) =>
        usualSegments.has(segment.id) ||
        (segment.id === "DTP" && elementIs(segment, 1, "472")) ||
        (segment.id === "REF" && elementIs(segment, 1, "6R")),
    )
  );
}

const dates: ReadonlyMap<string, string> = new Map(lineDates);
const references: ReadonlyMap<string, string> = new Map(lineReferences);

function unusualFacts(line: Loop, sv1: Segment): ClaimDraft {
  return {
    ...fieldsByQualifier(line, "DTP", 3, dates, dayText),
    ...fieldsByQualifier(line, "REF", 2, references),
    ...sharedFacts(line),
    priorAuthorization: valueIn(line, "REF", 2, "G1"),
    note: valueIn(line, "NTE", 2, "ADD") || valueIn(line, "NTE", 2, "DCP"),
    noteKind: find(line, "NTE", "ADD") === undefined ? valueIn(line, "NTE", 1, "DCP") : undefined,
    contract: contractIn(line),
    equipment: equipmentIn(line),
    necessityCertificate: certificateIn(line),
    equipmentCertification: certificationIn(line),
    equipmentConditions: conditionsOf(find(line, "CRC", "09")),
    isHospiceEmployed: hospiceEmployedIn(line),
    ambulance: ambulanceIn(line),
    pickUp: addressIn(child(line, "2420G")),
    dropOff: dropOffIn(child(line, "2420H")),
    ambulancePatients: numberOf(valueIn(line, "QTY", 2, "PT")),
    obstetricUnits: numberOf(valueIn(line, "QTY", 2, "FL")),
    testResults: some(
      findAll(line, "MEA").map((mea) => ({
        reference: element(mea, 1),
        kind: element(mea, 2),
        value: numberOf(element(mea, 3)),
      })),
    ),
    salesTaxCents: amountOf(valueIn(line, "AMT", 2, "T")),
    postageCents: amountOf(valueIn(line, "AMT", 2, "F4")),
    fileInformation: fileInformationIn(line),
    purchasedService: purchasedIn(line),
    rendering: providerIn(child(line, "2420A")),
    facility: facilityIn(child(line, "2420C")),
    supervising: providerIn(child(line, "2420D")),
    ordering: orderingIn(child(line, "2420E")),
    referring: providerAmong(children(line, "2420F"), "DN"),
    primaryCare: providerAmong(children(line, "2420F"), "P3"),
    forms: some(children(line, "2440").map(formIn)),
    adjudications: some(lineAdjudicationsIn(line, askedOn(sv1, 1, ""))),
  };
}

/** A line of an institutional claim. Source: 005010X223A2 2400 to 2430. */
export function institutionalLine(line: Loop): ClaimDraft {
  const sv2 = find(line, "SV2");
  if (sv2 === undefined) return {};
  return present({
    ...serviceIn(sv2, 2),
    revenueCode: element(sv2, 1),
    chargeCents: amountOf(element(sv2, 3)),
    unitType: element(sv2, 4),
    units: numberOf(element(sv2, 5)),
    nonCoveredCents: amountOf(element(sv2, 7)),
    ...datesIn(line),
    ...sharedFacts(line),
    serviceTaxCents: amountOf(valueIn(line, "AMT", 2, "GT")),
    facilityTaxCents: amountOf(valueIn(line, "AMT", 2, "N8")),
    operating: providerIn(child(line, "2420A")),
    otherOperating: providerIn(child(line, "2420B")),
    rendering: providerIn(child(line, "2420C")),
    referring: providerIn(child(line, "2420D")),
    adjudications: some(lineAdjudicationsIn(line, askedOn(sv2, 2, element(sv2, 1)))),
  });
}

/** What both guides say of a line alike. */
function sharedFacts(line: Loop): ClaimDraft {
  return {
    repricedLineNumber: valueIn(line, "REF", 2, "9B"),
    adjustedRepricedLineNumber: valueIn(line, "REF", 2, "9D"),
    attachments: attachmentsIn(line),
    thirdPartyNote: valueIn(line, "NTE", 2, "TPO"),
    ndc: drugIn(child(line, "2410")),
  };
}

function serviceIn(segment: Segment, n: number): ClaimDraft {
  return {
    procedure: component(segment, n, 2),
    description: component(segment, n, 7),
    modifiers: componentsBetween(segment, n, 3, 6),
  };
}

function askedOn(segment: Segment, n: number, revenueCode: string): Parameters<typeof lineAdjudicationsIn>[1] {
  return { procedure: component(segment, n, 2), modifiers: componentsBetween(segment, n, 3, 6), revenueCode };
}

function datesIn(line: Loop): ClaimDraft {
  const [from, to] = periodText(valueIn(line, "DTP", 3, "472"));
  return { from, to };
}

function drugIn(drug: Loop | undefined): ClaimDraft | undefined {
  if (drug === undefined) return undefined;
  return present({
    code: valueIn(drug, "LIN", 3),
    quantity: numberOf(valueIn(drug, "CTP", 4)),
    unit: partIn(drug, "CTP", 5, 1),
    prescriptionNumber: valueIn(drug, "REF", 2, "XZ"),
    linkNumber: valueIn(drug, "REF", 2, "VY"),
  });
}

function equipmentIn(line: Loop): ClaimDraft | undefined {
  const sv5 = find(line, "SV5");
  if (sv5 === undefined) return undefined;
  return present({
    procedure: component(sv5, 1, 2),
    days: numberOf(element(sv5, 3)),
    rentalCents: amountOf(element(sv5, 4)),
    purchaseCents: amountOf(element(sv5, 5)),
    rentalUnit: element(sv5, 6),
  });
}

function certificationIn(line: Loop): ClaimDraft | undefined {
  const cr3 = find(line, "CR3");
  return cr3 === undefined ? undefined : present({ kind: element(cr3, 1), months: numberOf(element(cr3, 3)) });
}

function hospiceEmployedIn(line: Loop): boolean | undefined {
  const crc = find(line, "CRC", "70");
  return crc === undefined ? undefined : element(crc, 2) === "Y";
}

function purchasedIn(line: Loop): ClaimDraft | undefined {
  const ps1 = find(line, "PS1");
  if (ps1 === undefined) return undefined;
  const from = child(line, "2420B");
  return present({
    providerId: element(ps1, 1),
    chargeCents: amountOf(element(ps1, 2)),
    npi: valueIn(from, "NM1", 9),
    isPerson: isSaid(valueIn(from, "NM1", 2), "1"),
  });
}

function orderingIn(party: Loop | undefined): ClaimDraft | undefined {
  const provider = providerIn(party);
  return provider === undefined ? undefined : present({ ...provider, address: addressIn(party) });
}

function formIn(form: Loop): ClaimDraft {
  return {
    kind: valueIn(form, "LQ", 1),
    code: valueIn(form, "LQ", 2),
    answers: findAll(form, "FRM").map((frm) =>
      present({
        question: element(frm, 1),
        yesNo: element(frm, 2),
        text: element(frm, 3),
        date: dayText(element(frm, 4)),
        percent: numberOf(element(frm, 5)),
      }),
    ),
  };
}
