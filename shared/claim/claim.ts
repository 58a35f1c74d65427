import type { Day } from "../values/day.ts";
import { addCents, type Cents } from "../values/money.ts";
import { coveragesAsked } from "./asked-coverage.ts";
import type { Coverage } from "./coverage.ts";
import type { Encounter } from "./encounter.ts";
import type { EncounterLine } from "./encounter-line.ts";
import type { Institutional } from "./institutional.ts";
import type { BillingProvider, Facility, Patient, Provider, Subscriber } from "./parties.ts";

/*
 * A claim, professional or institutional: what one encounter asks of one payer. Made from a stored encounter whenever it
 * is needed and never stored itself, so there is one truth.
 */

/** A line of the encounter, with what it takes from the claim filled in; what else was said of it as it came. */
export interface ServiceLine extends Readonly<Omit<EncounterLine, "procedure" | "from" | "to" | "placeOfService">> {
  /** 1-based: LX01. */
  readonly number: number;
  /** Unique in the claim; comes back in the 835 and 277CA. Source: 005010X222A1 2400 REF*6R. */
  readonly controlNumber: string;
  /** "" where the line has none: it is not coded yet, or is of an institutional claim and needs none. */
  readonly procedure: string;
  readonly from: Day;
  readonly to: Day;
  /** Only where it differs from the claim's. */
  readonly placeOfService: string | undefined;
}

/** What only an institutional claim has. Codes are without dots. */
export interface InstitutionalClaim extends Institutional {
  /** Four digits, as "0131". Source: 005010X223A2 2300 CLM05-1, CLM05-3. */
  readonly typeOfBill: string;
}

export interface Claim {
  /** CLM01, the patient control number: 15 characters without meaning. */
  readonly claimId: string;
  readonly company: string;
  readonly practice: string;
  readonly claimType: Encounter["claimType"];
  /** Undefined for professional claims. */
  readonly institutional: InstitutionalClaim | undefined;
  readonly frequency: Encounter["frequency"];
  readonly payerClaimNumber: string | undefined;
  readonly patient: Patient;
  /** The coverage that this claim asks. */
  readonly coverage: Coverage | undefined;
  readonly otherCoverages: readonly Coverage[];
  /** Who holds the policy: the patient unless the coverage says otherwise. */
  readonly subscriber: Subscriber;
  readonly patientIsSubscriber: boolean;
  readonly billingProvider: BillingProvider | undefined;
  readonly rendering: Provider | undefined;
  readonly referring: Provider | undefined;
  readonly supervising: Provider | undefined;
  readonly facility: Facility | undefined;
  /** Of professional claims; "" for institutional ones. */
  readonly placeOfService: string;
  /** ICD-10-CM without dots, principal first. */
  readonly diagnoses: readonly string[];
  readonly lines: readonly ServiceLine[];
  readonly chargeCents: Cents;
  /** Of institutional claims the statement period. */
  readonly serviceFrom: Day;
  readonly serviceTo: Day;
  /** The facts of the visit that go on the wire as they came. */
  readonly encounter: Encounter;
}

const undotted = (code: string): string => code.replaceAll(".", "");

function institutionalOf({ institutional, frequency }: Encounter): InstitutionalClaim | undefined {
  if (institutional === undefined) return undefined;
  const { admittingDiagnosis, reasonForVisit, externalCauses, principalProcedure, otherProcedures } = institutional;
  const plain = <Coded extends { readonly code: string }>(coded: Coded): Coded => ({
    ...coded,
    code: undotted(coded.code),
  });
  return {
    ...institutional,
    typeOfBill: `0${institutional.facilityCode}${frequency}`,
    admittingDiagnosis: admittingDiagnosis === undefined ? undefined : undotted(admittingDiagnosis),
    reasonForVisit: reasonForVisit?.map(undotted),
    externalCauses: externalCauses?.map(plain),
    principalProcedure: principalProcedure === undefined ? undefined : plain(principalProcedure),
    otherProcedures: otherProcedures?.map(plain),
  };
}

/**
 * The claim that an encounter makes. A line that is not coded yet has an empty procedure, which an edit finds; nothing
 * is dropped or mended here.
 */
export function claimFromEncounter(
  claimId: string,
  owner: { readonly company: string; readonly practice: string },
  encounter: Encounter,
): Claim {
  const [coverage, ...otherCoverages] = coveragesAsked(encounter);
  const patientIsSubscriber = coverage === undefined || coverage.relationship === "self";
  const lines = encounter.lines.map((line, index): ServiceLine => {
    const from = line.from ?? encounter.serviceFrom;
    return {
      ...line,
      number: index + 1,
      controlNumber: `${claimId}-${index + 1}`,
      procedure: line.procedure ?? "",
      from,
      to: line.to ?? (line.from === undefined ? (encounter.serviceTo ?? from) : from),
      placeOfService:
        line.placeOfService === undefined || line.placeOfService === encounter.placeOfService
          ? undefined
          : line.placeOfService,
    };
  });
  return {
    claimId,
    company: owner.company,
    practice: owner.practice,
    claimType: encounter.claimType,
    institutional: institutionalOf(encounter),
    frequency: encounter.frequency,
    payerClaimNumber: encounter.payerClaimNumber,
    patient: encounter.patient,
    coverage,
    otherCoverages,
    subscriber: patientIsSubscriber ? encounter.patient : (coverage.subscriber ?? encounter.patient),
    patientIsSubscriber,
    billingProvider: encounter.billingProvider,
    rendering: encounter.rendering,
    referring: encounter.referring,
    supervising: encounter.supervising,
    facility: encounter.facility,
    placeOfService: encounter.claimType === "professional" ? encounter.placeOfService : "",
    diagnoses: encounter.diagnoses.map((diagnosis) => undotted(diagnosis.code ?? "")),
    lines,
    chargeCents: addCents(...lines.map((line) => line.chargeCents)),
    serviceFrom: encounter.serviceFrom,
    serviceTo: encounter.serviceTo ?? encounter.serviceFrom,
    encounter,
  };
}
