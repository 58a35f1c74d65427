import type { Claim, ServiceLine } from "../claim/claim.ts";

/*
 * What a claim has that not every claim has. An edit that concerns drugs is asked only of claims with a drug, so that a
 * claim costs what it holds and not how many edits there are.
 */

type Test = (claim: Claim) => boolean;

const procedure =
  (pattern: RegExp): Test =>
  ({ lines }) =>
    lines.some((line) => pattern.test(line.procedure));
const between =
  (first: number, last: number): Test =>
  ({ lines }) =>
    lines.some(({ procedure: code }) => /^\d{5}$/.test(code) && Number(code) >= first && Number(code) <= last);
const modifier =
  (...wanted: readonly string[]): Test =>
  ({ lines }) =>
    lines.some(({ modifiers }) => modifiers.some((value) => wanted.includes(value)));
const place =
  (...wanted: readonly string[]): Test =>
  (claim) =>
    claim.lines.some((line) => wanted.includes(line.placeOfService ?? claim.placeOfService));
const diagnosis =
  (pattern: RegExp): Test =>
  ({ diagnoses }) =>
    diagnoses.some((code) => pattern.test(code));
const some =
  (...tests: readonly Test[]): Test =>
  (claim) =>
    tests.some((test) => test(claim));
const line =
  (test: (line: ServiceLine) => boolean): Test =>
  ({ lines }) =>
    lines.some(test);

const inBed = some(place("21", "51", "61"), ({ encounter }) => encounter.admissionDate !== undefined);
/** First two digits of the type of bill: hospital, swing bed, nursing facility, religious, residential, critical access. */
const inpatientFacilities: ReadonlySet<string> = new Set(["11", "18", "21", "28", "41", "65", "66", "86"]);

/** How each trait shows. A procedure that is not coded yet shows none. */
const tests = {
  /** The patient is not the subscriber. */
  dependent: (claim) => !claim.patientIsSubscriber,
  /** Another payer stands beside the one that is asked. */
  "other-payer": ({ otherCoverages }) => otherCoverages.length > 0,
  /** Replaces or voids an earlier claim. */
  correction: ({ frequency }) => frequency === "7" || frequency === "8",
  accident: some(({ encounter }) => encounter.accident !== undefined, diagnosis(/^[ST]/)),
  "external-cause": diagnosis(/^[V-Y]/),
  /** Who lies in a bed: a practitioner's claim by its place, an institution's by its type of bill. */
  inpatient: (claim) =>
    claim.institutional === undefined ? inBed(claim) : inpatientFacilities.has(claim.institutional.facilityCode),
  /** An institution's claim that is no inpatient's. */
  outpatient: ({ institutional }) =>
    institutional !== undefined && !inpatientFacilities.has(institutional.facilityCode),
  /** One of several bills of a stay, or one after the last. Source: 005010X223A2 2300 CLM05-3. */
  interim: ({ institutional, frequency }) =>
    institutional !== undefined && ["2", "3", "4", "5", "9"].includes(frequency),
  /** Another payer has answered already. */
  adjudicated: ({ otherCoverages }) => otherCoverages.some(({ adjudication }) => adjudication !== undefined),
  authorization: some(
    ({ encounter }) => encounter.priorAuthorization !== undefined || encounter.referralNumber !== undefined,
    line(({ priorAuthorization, referralNumber }) => priorAuthorization !== undefined || referralNumber !== undefined),
  ),
  referring: some(
    ({ referring }) => referring !== undefined,
    line(({ referring }) => referring !== undefined),
  ),
  ordering: line(({ ordering }) => ordering !== undefined),
  facility: ({ facility }) => facility !== undefined,
  "several-lines": ({ lines }) => lines.length > 1,
  "several-days": (claim) =>
    claim.serviceFrom !== claim.serviceTo ||
    claim.lines.some(({ from, to }) => from !== to || from !== claim.serviceFrom),
  modified: line(({ modifiers }) => modifiers.length > 0),
  /** A drug or biological, told by its NDC or its code. */
  drug: some(
    line(({ ndc }) => ndc !== undefined),
    procedure(/^([JQ]\d{4}|C9\d{3})$/),
    between(90281, 90399),
    between(90476, 90759),
  ),
  vaccine: some(between(90460, 90474), between(90476, 90759), procedure(/^(G000[89]|G0010|\d{4}A)$/)),
  laboratory: some(
    between(80047, 89398),
    procedure(/^\d{4}U$/),
    modifier("QW"),
    ({ encounter }) => encounter.cliaNumber !== undefined,
    line(({ cliaNumber }) => cliaNumber !== undefined),
  ),
  /** A code of anesthesia, or minutes. */
  anesthesia: some(
    line(({ unitType }) => unitType === "MJ"),
    procedure(/^0[01]\d{3}$/),
  ),
  ambulance: some(procedure(/^A0\d{3}$/), place("41", "42"), ({ encounter }) => encounter.ambulance !== undefined),
  /** Equipment, prosthetics, orthotics, supplies. */
  dme: procedure(/^([EKLB]\d{4}|A[4-8]\d{3})$/),
  evaluation: some(between(99202, 99499), between(92002, 92014), procedure(/^G(0402|0438|0439|2211|2212)$/)),
  preventive: some(between(99381, 99397), procedure(/^G(0402|0438|0439|0101)$/)),
  surgery: between(10004, 69990),
  radiology: between(70010, 79999),
  therapy: some(between(97010, 97799), modifier("GP", "GO", "GN")),
  chiropractic: between(98940, 98943),
  telehealth: some(place("02", "10"), modifier("95", "93", "GT", "GQ", "FQ", "G0")),
  maternity: some(between(59000, 59899), diagnosis(/^(O|Z3[4-9A])/)),
  newborn: some(between(99460, 99465), diagnosis(/^(P|Z38)/)),
  /** Both sides, or one side told from the other. */
  sided: modifier("50", "RT", "LT"),
} as const satisfies Readonly<Record<string, Test>>;

export type Trait = keyof typeof tests;

const names: readonly Trait[] = Object.keys(tests).filter((name): name is Trait => name in tests);

/** All that a claim shows, in the order of the table. */
export function traitsOf(claim: Claim): readonly Trait[] {
  return names.filter((name) => tests[name](claim));
}
