import type { Claim, ServiceLine } from "../../claim/claim.ts";
import type { KnownService } from "../../claim/known-service.ts";
import type { Provider } from "../../claim/parties.ts";
import { type Day, daysBetween } from "../../values/day.ts";
import type { EditContext } from "../edit.ts";
import { filingIndicatorOf } from "../packs/filing-indicator.ts";

/*
 * What an own rule may ask about: codes, amounts, days and ids of providers. No name, no address, no member id. Texts that a
 * claim does not have are "", days are as "2026-03-04", amounts whole cents. `dyn` stands for a number.
 */

const serviceTypes = {
  procedure: "string",
  modifiers: "list<string>",
  units: "dyn",
  chargeCents: "dyn",
  from: "string",
  to: "string",
  placeOfService: "string",
  /** What it points to, without dots. */
  diagnoses: "list<string>",
} as const;
const provider = { npi: "string", taxonomy: "string" } as const;

/** The types of all that there is, by the name under which an expression asks. */
export const ruleTypes = {
  Line: {
    number: "dyn",
    ...serviceTypes,
    revenueCode: "string",
    ndc: "string",
    authorization: "string",
    renderingNpi: "string",
  },
  Service: { ...serviceTypes, performerNpi: "string", payer: "string" },
  Patient: { age: "dyn", sex: "string", state: "string", relationship: "string" },
  Billing: { ...provider, state: "string", zip: "string" },
  Provider: provider,
  Claim: {
    type: "string",
    typeOfBill: "string",
    frequency: "string",
    payer: "string",
    filingIndicator: "string",
    groupNumber: "string",
    practice: "string",
    today: "string",
    from: "string",
    to: "string",
    placeOfService: "string",
    chargeCents: "dyn",
    diagnoses: "list<string>",
    authorization: "string",
    referral: "string",
    clia: "string",
    coverages: "dyn",
    patient: "Patient",
    billing: "Billing",
    rendering: "Provider",
    referring: "Provider",
    lines: "list<Line>",
  },
} as const;

function serviceFacts(service: Pick<ServiceLine, "procedure" | "modifiers" | "units" | "chargeCents" | "from" | "to">) {
  const { procedure, modifiers, units, chargeCents, from, to } = service;
  return { procedure, modifiers: [...modifiers], units, chargeCents: Number(chargeCents), from, to };
}

const providerFacts = (named: Provider | undefined) => ({ npi: named?.npi ?? "", taxonomy: named?.taxonomy ?? "" });

/** A line as `line` and in `claim.lines`. */
export function lineFacts(claim: Claim, line: ServiceLine) {
  return {
    ...serviceFacts(line),
    number: line.number,
    placeOfService: line.placeOfService ?? claim.placeOfService,
    diagnoses: line.pointers.flatMap((pointer) => claim.diagnoses[pointer - 1] ?? []),
    revenueCode: line.revenueCode ?? "",
    ndc: line.ndc?.code ?? "",
    authorization: line.priorAuthorization ?? claim.encounter.priorAuthorization ?? "",
    renderingNpi: (line.rendering ?? claim.rendering)?.npi ?? "",
  };
}

/** The claim as `claim`. */
export function claimFacts(claim: Claim, { today, payer }: Pick<EditContext, "today" | "payer">) {
  const { encounter, billingProvider, coverage, patient } = claim;
  return {
    type: claim.claimType,
    typeOfBill: claim.institutional?.typeOfBill ?? "",
    frequency: claim.frequency,
    payer: coverage?.payerId ?? "",
    filingIndicator: filingIndicatorOf(claim, payer),
    groupNumber: coverage?.groupNumber ?? "",
    practice: claim.practice,
    today,
    from: claim.serviceFrom,
    to: claim.serviceTo,
    placeOfService: claim.placeOfService,
    chargeCents: Number(claim.chargeCents),
    diagnoses: [...claim.diagnoses],
    authorization: encounter.priorAuthorization ?? "",
    referral: encounter.referralNumber ?? "",
    clia: encounter.cliaNumber ?? "",
    coverages: encounter.coverages.length,
    patient: {
      age: wholeYears(patient.birthDate, claim.serviceFrom),
      sex: patient.sex,
      state: patient.address?.state ?? "",
      relationship: coverage?.relationship ?? "",
    },
    billing: {
      ...providerFacts(billingProvider),
      state: billingProvider?.address.state ?? "",
      zip: billingProvider?.address.zip ?? "",
    },
    rendering: providerFacts(claim.rendering),
    referring: providerFacts(claim.referring),
    lines: claim.lines.map((line) => lineFacts(claim, line)),
  };
}

/** An earlier service, in `history`. */
export function historyFacts(service: KnownService) {
  const { placeOfService, diagnoses, performerNpi = "", payerId } = service;
  return { ...serviceFacts(service), placeOfService, diagnoses: [...diagnoses], performerNpi, payer: payerId };
}

function wholeYears(birthDate: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Whole days from one to another, as the function `days` of an expression: negative backwards, 0 for what is no day. */
export function daysFromTo(from: string, to: string): bigint {
  const isDay = (text: string): text is Day => /^\d{4}-\d\d-\d\d$/.test(text);
  const count = isDay(from) && isDay(to) ? daysBetween(from, to) : 0;
  return BigInt(Number.isFinite(count) ? count : 0);
}
