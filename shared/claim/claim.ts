import type { Day } from "../values/day.ts";
import { addCents, type Cents } from "../values/money.ts";
import type { Address, BillingProvider, Coverage, Encounter, Person, Provider, Subscriber } from "./encounter.ts";

/*
 * A professional claim: what one encounter asks of one payer. Made from a stored encounter whenever it is needed and
 * never stored itself, so there is one truth.
 */

export interface ServiceLine {
  /** 1-based: LX01. */
  readonly number: number;
  /** Unique in the claim; comes back in the 835 and 277CA. Source: 005010X222A1 2400 REF*6R. */
  readonly controlNumber: string;
  readonly procedure: string;
  readonly modifiers: readonly string[];
  readonly units: number;
  readonly unitType: "UN" | "MJ";
  readonly chargeCents: Cents;
  readonly from: Day;
  readonly to: Day;
  /** Only where it differs from the claim's. */
  readonly placeOfService: string | undefined;
  readonly pointers: readonly number[];
  readonly ndc: Encounter["lines"][number]["ndc"];
  readonly rendering: Provider | undefined;
}

export interface Claim {
  /** CLM01, the patient control number: 15 characters without meaning. */
  readonly claimId: string;
  readonly company: string;
  readonly practice: string;
  readonly frequency: "1" | "7" | "8";
  readonly payerClaimNumber: string | undefined;
  readonly patient: Person;
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
  readonly facility:
    | { readonly name: string; readonly npi?: string | undefined; readonly address: Address }
    | undefined;
  readonly placeOfService: string;
  /** ICD-10-CM without dots, principal first. */
  readonly diagnoses: readonly string[];
  readonly lines: readonly ServiceLine[];
  readonly chargeCents: Cents;
  readonly serviceFrom: Day;
  readonly serviceTo: Day;
  /** The facts of the visit that go on the wire as they came. */
  readonly encounter: Encounter;
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
  const [coverage, ...otherCoverages] = [...encounter.coverages].sort((a, b) => a.priority - b.priority);
  const patientIsSubscriber = coverage === undefined || coverage.relationship === "self";
  const lines = encounter.lines.map((line, index): ServiceLine => {
    const from = line.from ?? encounter.serviceFrom;
    return {
      number: index + 1,
      controlNumber: `${claimId}-${index + 1}`,
      procedure: line.procedure ?? "",
      modifiers: line.modifiers,
      units: line.units,
      unitType: line.unitType,
      chargeCents: line.chargeCents,
      from,
      to: line.to ?? (line.from === undefined ? (encounter.serviceTo ?? from) : from),
      placeOfService:
        line.placeOfService === undefined || line.placeOfService === encounter.placeOfService
          ? undefined
          : line.placeOfService,
      pointers: line.pointers,
      ndc: line.ndc,
      rendering: line.rendering,
    };
  });
  return {
    claimId,
    company: owner.company,
    practice: owner.practice,
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
    placeOfService: encounter.placeOfService,
    diagnoses: encounter.diagnoses.map((diagnosis) => (diagnosis.code ?? "").replaceAll(".", "")),
    lines,
    chargeCents: addCents(...lines.map((line) => line.chargeCents)),
    serviceFrom: encounter.serviceFrom,
    serviceTo: encounter.serviceTo ?? encounter.serviceFrom,
    encounter,
  };
}
