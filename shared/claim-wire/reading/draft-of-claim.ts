import type { Encounter } from "../../claim/encounter.ts";
import {
  claimReferences,
  earlyClaimDates,
  lateClaimDates,
  laterClaimReferences,
  middleClaimDates,
} from "../../claim-837/claim-references.ts";
import { contextLoop, type Unit } from "../../x12/item.ts";
import { child, children, find, findAll, type Loop, partIn, valueIn } from "../../x12/loop.ts";
import { element } from "../../x12/segment.ts";
import { askedPriorityOf, coveragesOf } from "./coverages.ts";
import { institutionalLine, professionalLine } from "./draft-of-line.ts";
import { institutionalFacts } from "./institutional-facts.ts";
import { addressIn, billingOf, dropOffIn, facilityIn, personIn, providerAmong, providerIn } from "./parties.ts";
import { ambulanceIn, attachmentsIn, conditionsOf, contractIn, fileInformationIn, screeningIn } from "./supplements.ts";
import {
  amountOf,
  type ClaimDraft,
  codesIn,
  dateIn,
  dayText,
  fieldsByQualifier,
  isSaid,
  numberOf,
  periodText,
  present,
  presentOrNone,
  some,
} from "./values.ts";

const references: ReadonlyMap<string, string> = new Map([...claimReferences, ...laterClaimReferences]);
const dates: ReadonlyMap<string, string> = new Map([...earlyClaimDates, ...middleClaimDates, ...lateClaimDates]);

/**
 * A claim of an 837P or 837I as the draft of an encounter; what it does not say is left out, what cannot be read stays
 * as it came, for the check to find. Its own number (CLM01) is the encounter's.
 * Source: 005010X222A1 and 005010X223A2.
 */
export function draftOfClaim(unit: Unit, claimType: Encounter["claimType"]): ClaimDraft {
  const { loop } = unit;
  const coverages = coveragesOf(unit);
  const codes = codesIn(loop);
  const own = {
    claimType,
    investigationalDevices: some(findAll(loop, "REF", "LX").map((ref) => element(ref, 2))),
    repricerReceivedDate: dateIn(loop, "050"),
    diagnoses: diagnosesIn(codes),
    conditionCodes: some((codes.get("BG") ?? []).map(([, code]) => code)),
    patient: patientOf(unit),
    coverages,
    askedPriority: askedPriorityOf(coverages),
    billingProvider: billingOf(unit),
  };
  const ofKind = claimType === "professional" ? professionalFacts(loop, codes) : [institutionalClaim(loop)];
  return present(clmFacts(loop), fieldsByQualifier(loop, "REF", 2, references), own, furtherFacts(loop), ...ofKind);
}

/** What CLM says in both kinds of claims. Source: 005010X222A1 and 005010X223A2 2300 CLM. */
function clmFacts(loop: Loop): ClaimDraft {
  return {
    encounterId: valueIn(loop, "CLM", 1),
    frequency: partIn(loop, "CLM", 5, 3),
    acceptsAssignment: valueIn(loop, "CLM", 7),
    assignsBenefits: valueIn(loop, "CLM", 8),
    releasesInformation: valueIn(loop, "CLM", 9),
    delayReason: valueIn(loop, "CLM", 20),
  };
}

/** Segments of nearly every claim. What others say is looked for only where there are others. */
const usualSegments: ReadonlySet<string> = new Set(["CLM", "DTP", "REF", "HI", "NTE"]);

function isUsual({ segments }: Loop): boolean {
  return segments.every(({ id }) => usualSegments.has(id));
}

/** What stands in other segments in both kinds of claims. Source: 005010X222A1 and 005010X223A2 2300. */
function furtherFacts(loop: Loop): ClaimDraft {
  if (isUsual(loop)) return {};
  return {
    attachments: attachmentsIn(loop),
    contract: contractIn(loop),
    fileInformation: fileInformationIn(loop),
    epsdt: screeningIn(loop),
  };
}

/** What stands in other segments in a practitioner's claim. Source: 005010X222A1 2300. */
function furtherProfessionalFacts(loop: Loop): ClaimDraft {
  if (isUsual(loop)) return {};
  return {
    patientPaidCents: amountOf(valueIn(loop, "AMT", 2, "F5")),
    ambulance: ambulanceIn(loop),
    spinalManipulation: spinalIn(loop),
    visionConditions: some(
      findAll(loop, "CRC")
        .filter((crc) => /^E[123]$/.test(element(crc, 1)))
        .map((crc) => ({ category: element(crc, 1), ...conditionsOf(crc) })),
    ),
    isHomebound: isSaid(valueIn(loop, "CRC", 2, "75"), "Y"),
  };
}

/** What only a practitioner's claim says, or says in its own way. Source: 005010X222A1 2300, 2310. */
function professionalFacts(loop: Loop, codes: ReturnType<typeof codesIn>): readonly ClaimDraft[] {
  const lines = children(loop, "2400");
  const days = lines.flatMap((line) => valueIn(line, "DTP", 3, "472").split("-")).toSorted();
  const note = find(loop, "NTE");
  const referring = children(loop, "2310A");
  const own = {
    serviceFrom: dayText(days[0]),
    serviceTo: dayText(days.at(-1)),
    placeOfService: partIn(loop, "CLM", 5, 1),
    signatureOnFile: valueIn(loop, "CLM", 6),
    patientSignatureSource: valueIn(loop, "CLM", 10),
    accident: accidentIn(loop),
    specialProgram: valueIn(loop, "CLM", 12),
    disability: disabilityIn(loop),
    note: note === undefined ? undefined : element(note, 2),
    noteKind: note === undefined || element(note, 1) === "ADD" ? undefined : element(note, 1),
    pickUp: addressIn(child(loop, "2310E")),
    dropOff: dropOffIn(child(loop, "2310F")),
    anesthesiaProcedures: some([...(codes.get("BP") ?? []), ...(codes.get("BO") ?? [])].map(([, code]) => code)),
    referring: providerAmong(referring, "DN"),
    primaryCare: providerAmong(referring, "P3"),
    rendering: providerIn(child(loop, "2310B")),
    facility: facilityIn(child(loop, "2310C")),
    supervising: providerIn(child(loop, "2310D")),
    lines: lines.map(professionalLine),
  };
  return [own, fieldsByQualifier(loop, "DTP", 3, dates, dayText), furtherProfessionalFacts(loop)];
}

/** What only an institution's claim says, or says in its own way. Source: 005010X223A2 2300, 2310. */
function institutionalClaim(loop: Loop): ClaimDraft {
  const [serviceFrom, serviceTo] = periodText(valueIn(loop, "DTP", 3, "434"));
  return {
    serviceFrom,
    serviceTo,
    admissionDate: dayText(valueIn(loop, "DTP", 3, "435").slice(0, 8)),
    note: valueIn(loop, "NTE", 2, "ADD"),
    institutional: { facilityCode: partIn(loop, "CLM", 5, 1), ...institutionalFacts(loop) },
    rendering: providerIn(child(loop, "2310D")),
    facility: facilityIn(child(loop, "2310E")),
    referring: providerIn(child(loop, "2310F")),
    lines: children(loop, "2400").map(institutionalLine),
  };
}

/** With what professional claims say of a patient beside its name. Source: 005010X222A1 2000B and 2000C PAT. */
function patientOf(unit: Unit): ClaimDraft {
  const dependent = contextLoop(unit, "2000C");
  const pat = find(dependent ?? contextLoop(unit, "2000B"), "PAT");
  const person = personIn(dependent === undefined ? contextLoop(unit, "2010BA") : contextLoop(unit, "2010CA"));
  if (pat === undefined) return person;
  return present({
    ...person,
    deathDate: dayText(element(pat, 6)),
    weightPounds: numberOf(element(pat, 8)),
    isPregnant: isSaid(element(pat, 9), "Y"),
  });
}

function accidentIn(loop: Loop): ClaimDraft | undefined {
  const kind = partIn(loop, "CLM", 11, 1);
  if (kind === "") return undefined;
  return present({
    kind,
    otherKind: partIn(loop, "CLM", 11, 2),
    date: dateIn(loop, "439"),
    state: partIn(loop, "CLM", 11, 4),
    country: partIn(loop, "CLM", 11, 5),
  });
}

function disabilityIn(loop: Loop): ClaimDraft | undefined {
  const whole = valueIn(loop, "DTP", 3, "314");
  if (whole === "") return presentOrNone({ from: dateIn(loop, "360"), to: dateIn(loop, "361") });
  const [from, to] = periodText(whole);
  return { from, to };
}

function spinalIn(loop: Loop): ClaimDraft | undefined {
  const cr2 = find(loop, "CR2");
  return cr2 === undefined
    ? undefined
    : present({
        condition: element(cr2, 8),
        description: element(cr2, 10),
        moreDescription: element(cr2, 11),
      });
}

/** HI*ABK, then ABF. Source: 005010X222A1 2300 HI. */
function diagnosesIn(kinds: ReturnType<typeof codesIn>): readonly ClaimDraft[] {
  return [...(kinds.get("ABK") ?? []), ...(kinds.get("ABF") ?? [])].map(([, code, , , , , , , presentOnAdmission]) =>
    present({ code, presentOnAdmission }),
  );
}
