import type { EligibilityAnswer } from "../../../shared/claim/eligibility.ts";
import { payerOf } from "../../../shared/payers/catalog.ts";
import { day } from "../../../shared/values/day.ts";
import { dependentEncounterInput } from "../../builders/sound-encounter.ts";
import {
  type Around,
  after,
  around,
  both,
  type Change,
  cover,
  coverage,
  type EditCases,
  lines,
  medicaid,
  medicare,
  person,
  ruled,
  sound,
} from "../changes.ts";

const second = { payerId: "PRMU2", memberId: "PM445566" };
const medicareSecond = (change: Partial<typeof coverage>): Change => ({
  coverages: [coverage, { payerId: "SMEDB", memberId: "1EG4TE5MK73", priority: 2, ...change }],
  askedPriority: 2,
});
/** A claim to a second payer after the first one answered; it charges $150. */
const answered = (adjudication: NonNullable<(typeof coverage)["adjudication"]>): Change => ({
  coverages: [
    { ...coverage, adjudication },
    { ...second, priority: 2 },
  ],
  askedPriority: 2,
});
const lineAnswered = (paidCents: number): Change =>
  both(
    answered({ paidCents }),
    lines({ adjudications: [{ payerId: coverage.payerId, paidCents, units: 1, date: "2026-11-17" }] }),
  );
/** What the payer answered about the coverage. */
const told = (answer: Partial<EligibilityAnswer>): Change => ({
  around: { eligibility: { status: "active", otherPayers: [], rejections: [], ...answer } },
});
type Authorization = NonNullable<NonNullable<Around["practice"]>["authorizations"]>[number];
const authorized = (change: Partial<Authorization>): Change =>
  both({ priorAuthorization: "A1" }, ruled({ authorizations: [{ number: "A1", ...change }] }));
const used = (units: number): Change => after({ authorization: "A1", units });

const manyDiagnoses = (count: number) => Array.from({ length: count }, (_, index) => ({ code: `J${10 + index}` }));
const manyLines = (count: number) =>
  Array.from({ length: count }, () => ({ procedure: "99213", chargeCents: 100, pointers: [1] }));

export const coverageCases: Readonly<Record<string, EditCases>> = {
  "coverage-active": {
    passes: [around({ coverageAnswer: "active" })],
    finds: [around({ coverageAnswer: "inactive" }), around({ coverageAnswer: "not-found" })],
    unknowns: [{}],
  },
  "coverage-present": { passes: [{}], finds: [{ coverages: [] }] },
  "subscriber-of-dependent": {
    passes: [cover({ relationship: "child", subscriber: sound.patient })],
    finds: [cover({ relationship: "child" }), cover({ relationship: "spouse" })],
    skips: [{}, { coverages: [] }],
  },
  "member-id-format": {
    passes: [{}, cover({ memberId: "A1" })],
    finds: [cover({ memberId: "A" }), cover({ memberId: "A*B" }), cover({ memberId: "A~12" })],
    skips: [{ coverages: [] }],
  },
  "correction-names-original": {
    passes: [{ frequency: "7", payerClaimNumber: "P1" }],
    finds: [{ frequency: "7" }, { frequency: "8" }],
    skips: [{}],
  },
  "original-names-no-original": {
    passes: [{}],
    finds: [{ payerClaimNumber: "P1" }],
    skips: [{ frequency: "7", payerClaimNumber: "P1" }],
  },
  "payer-takes-corrections": {
    passes: [{ frequency: "7", payerClaimNumber: "P1" }],
    finds: [{ frequency: "7", payerClaimNumber: "P1", ...cover({ payerId: "SMMT3" }) }],
    skips: [{}],
  },
  "payer-takes-claims": {
    passes: [{}],
    finds: [around({ payer: { ...payerOf("HVHP1"), transactions: { ...payerOf("HVHP1").transactions, claims: [] } } })],
  },
  "payer-limits": {
    passes: [
      { diagnoses: manyDiagnoses(8), ...cover({ payerId: "SMMT3" }) },
      { lines: manyLines(40), ...cover({ payerId: "SMCD1" }) },
      { lines: [{ procedure: "99213", chargeCents: 9_999_999, pointers: [1] }], ...cover({ payerId: "PRMU2" }) },
    ],
    finds: [
      { diagnoses: manyDiagnoses(9), ...cover({ payerId: "SMMT3" }) },
      { lines: manyLines(41), ...cover({ payerId: "SMCD1" }) },
      { lines: [{ procedure: "99213", chargeCents: 10_000_000, pointers: [1] }], ...cover({ payerId: "PRMU2" }) },
    ],
    skips: [{}],
  },
  "timely-filing": {
    passes: [
      { serviceFrom: "2026-05-22" },
      { serviceFrom: "2025-11-18", frequency: "7", payerClaimNumber: "P1" },
      { serviceFrom: "2026-08-20", frequency: "7", payerClaimNumber: "P1", ...cover({ payerId: "PRMU2" }) },
    ],
    finds: [
      { serviceFrom: "2026-05-21" },
      { serviceFrom: "2025-11-17", frequency: "7", payerClaimNumber: "P1" },
      { serviceFrom: "2026-08-19", frequency: "7", payerClaimNumber: "P1", ...cover({ payerId: "PRMU2" }) },
    ],
  },
  "timely-filing-soon": {
    passes: [{ serviceFrom: "2026-06-07" }],
    finds: [{ serviceFrom: "2026-06-06" }, { serviceFrom: "2026-05-22" }],
    skips: [{ serviceFrom: "2026-05-21" }],
  },
  "coverage-order": {
    passes: [{ coverages: [coverage, { ...second, priority: 2 }] }],
    finds: [
      { coverages: [coverage, { ...second, priority: 1 }] },
      {
        coverages: [
          { ...coverage, priority: 2 },
          { ...second, priority: 3 },
        ],
      },
    ],
    skips: [{}],
  },
  "coverage-once": {
    passes: [{ coverages: [coverage, { ...second, priority: 2 }] }],
    finds: [{ coverages: [coverage, { ...coverage, memberId: coverage.memberId.toLowerCase(), priority: 2 }] }],
    skips: [{}],
  },
  "filing-indicator-known": {
    passes: [cover({ filingIndicator: "CI" })],
    finds: [cover({ filingIndicator: "XX" }), cover({ filingIndicator: "09" })],
    skips: [{}],
  },
  "medicare-patient-is-subscriber": {
    passes: [medicare],
    finds: [{ coverages: [{ payerId: "SMEDB", memberId: "1EG4TE5MK73", relationship: "spouse" }] }],
    skips: [cover({ relationship: "child" })],
  },
  "medicaid-patient-is-subscriber": {
    passes: [medicaid],
    finds: [{ coverages: [{ payerId: "SMCD1", memberId: "MCD445566", relationship: "child" }] }],
    skips: [cover({ relationship: "child" })],
  },
  "medicare-number-format": {
    passes: [medicare, cover({ payerId: "SMEDB", memberId: "1EG4-TE5-MK73" })],
    finds: [
      cover({ payerId: "SMEDB", memberId: "1EG4TE5MK7" }),
      cover({ payerId: "SMEDB", memberId: "1SG4TE5MK73" }),
      cover({ payerId: "SMEDB", memberId: "371234567A" }),
    ],
    skips: [{}],
  },
  "member-id-is-no-placeholder": {
    passes: [{}],
    finds: ["UNKNOWN", "000000000", "123456789", "n/a"].map((memberId) => cover({ memberId })),
    skips: [{ coverages: [] }],
  },
  "member-id-fits-payer": {
    passes: [ruled({ memberIdMasks: [{ payerId: "HVHP1", masks: ["X9", "HV99999999"] }] })],
    finds: [
      ruled({ memberIdMasks: [{ payerId: "HVHP1", masks: ["AAA99999999"] }] }),
      ruled({ memberIdMasks: [{ payerId: "HVHP1", masks: ["HV9999999A"] }] }),
    ],
    skips: [ruled({ memberIdMasks: [{ payerId: "PRMU2", masks: ["999"] }] })],
    unknowns: [{}],
  },
  "dependent-is-another": {
    passes: [dependentEncounterInput()],
    finds: [cover({ relationship: "spouse", subscriber: sound.patient })],
    skips: [{}, cover({ relationship: "child", subscriber: { lastName: "Quill", firstName: "Ada" } })],
  },
  "child-is-younger": {
    passes: [
      dependentEncounterInput(),
      cover({ relationship: "spouse", subscriber: { ...sound.patient, firstName: "Ada" } }),
    ],
    finds: [
      cover({ relationship: "child", subscriber: { ...sound.patient, firstName: "Ada", birthDate: "1980-01-01" } }),
      both(
        person({ birthDate: "2012-01-01" }),
        cover({ relationship: "spouse", subscriber: { ...sound.patient, firstName: "Ada" } }),
      ),
    ],
    skips: [{}],
  },
  "group-number-or-name": {
    passes: [cover({ groupName: "Quarry Workers" })],
    finds: [cover({ groupName: "Quarry Workers", groupNumber: "G1" })],
    skips: [{}],
  },
  "medicare-secondary-says-why": {
    passes: [medicareSecond({ medicareSecondaryType: "12" })],
    finds: [medicareSecond({})],
    skips: [medicare],
  },
  "medicaid-pays-last": {
    passes: [{ coverages: [coverage, { ...second, priority: 2, filingIndicator: "MC" }] }],
    finds: [
      {
        coverages: [
          { ...coverage, filingIndicator: "MC" },
          { ...second, priority: 2 },
        ],
      },
    ],
    skips: [{}, { coverages: [coverage, { ...second, priority: 2 }] }],
  },
  "other-payer-has-answered": {
    passes: [answered({ paidCents: 15_000 })],
    finds: [{ coverages: [coverage, { ...second, priority: 2 }], askedPriority: 2 }],
    skips: [{}, { coverages: [coverage, { ...second, priority: 2 }] }],
  },
  "other-payer-balances": {
    passes: [
      answered({ paidCents: 15_000 }),
      answered({ paidCents: 10_000, adjustments: [{ group: "CO", reason: "45", cents: 5_000 }] }),
    ],
    finds: [
      answered({ paidCents: 14_999 }),
      answered({ paidCents: 10_000, adjustments: [{ group: "CO", reason: "45", cents: 5_001 }] }),
    ],
    skips: [{}],
  },
  "other-payer-line-balances": {
    passes: [lineAnswered(12_500)],
    finds: [lineAnswered(12_499)],
    skips: [{}],
  },
  "other-payer-date-once": {
    passes: [
      answered({ paidCents: 15_000, date: "2026-11-01" }),
      both(answered({ paidCents: 0 }), lineAnswered(12_500)),
    ],
    finds: [
      answered({ paidCents: 15_000 }),
      both(lineAnswered(12_500), answered({ paidCents: 12_500, date: "2026-11-01" })),
    ],
    skips: [{}],
  },
  "accident-insurance-has-accident": {
    passes: [both(cover({ filingIndicator: "WC" }), { accident: { kind: "EM", date: "2026-11-15" } })],
    finds: [
      cover({ filingIndicator: "WC" }),
      both(cover({ filingIndicator: "AM" }), { accident: { kind: "OA", date: "2026-11-15" } }),
    ],
    skips: [{}],
  },
  "accident-insurance-claim-number": {
    passes: [cover({ filingIndicator: "WC", propertyCasualtyClaimNumber: "WC-1" })],
    finds: [cover({ filingIndicator: "WC" })],
    skips: [{}],
  },
  "work-accident-goes-to-its-insurer": {
    passes: [both(cover({ filingIndicator: "WC" }), { accident: { kind: "EM", date: "2026-11-15" } })],
    finds: [{ accident: { kind: "EM", date: "2026-11-15" } }],
    skips: [{}, { accident: { kind: "OA", date: "2026-11-15" } }],
  },
  "coverage-covers-the-day": {
    passes: [told({ from: day("2026-11-16") }), told({ to: day("2026-11-16") })],
    finds: [told({ from: day("2026-11-17") }), told({ to: day("2026-11-15") })],
    skips: [told({})],
    unknowns: [{}],
  },
  "other-payer-of-eligibility": {
    passes: [both({ coverages: [coverage, { ...second, priority: 2 }] }, told({ otherPayers: ["prmu2"] }))],
    finds: [told({ otherPayers: ["PRMU2"] })],
    skips: [told({})],
    unknowns: [{}],
  },
  "timely-filing-in-a-month": {
    passes: [{ serviceFrom: "2026-07-07" }],
    finds: [{ serviceFrom: "2026-07-06" }, { serviceFrom: "2026-06-07" }],
    skips: [{ serviceFrom: "2026-06-06" }],
  },
  "late-claim-says-why": {
    passes: [{ serviceFrom: "2026-05-21", delayReason: "7" }],
    finds: [{ serviceFrom: "2026-05-21" }],
    skips: [{ serviceFrom: "2026-05-22" }],
  },
  "authorization-present": {
    passes: [
      both({ priorAuthorization: "A1" }, ruled({ authorizationDemands: [{ procedures: ["99213"] }] })),
      both(
        lines({ priorAuthorization: "A1" }),
        ruled({ authorizationDemands: [{ payerId: "HVHP1", procedures: ["99202-99215"] }] }),
      ),
    ],
    finds: [
      ruled({ authorizationDemands: [{ procedures: ["99213"] }] }),
      ruled({ authorizationDemands: [{ procedures: ["99202-99215"], placesOfService: ["11"] }] }),
    ],
    skips: [
      ruled({ authorizationDemands: [{ procedures: ["70000-79999"] }] }),
      ruled({ authorizationDemands: [{ procedures: ["99213"], placesOfService: ["22"] }] }),
      ruled({ authorizationDemands: [{ payerId: "PRMU2", procedures: ["99213"] }] }),
    ],
    unknowns: [{}],
  },
  "authorization-covers-the-service": {
    passes: [authorized({ procedures: ["99213"] }), authorized({ from: "2026-11-16", to: "2026-11-16" })],
    finds: [authorized({ procedures: ["99214"] }), authorized({ to: "2026-11-15" }), authorized({ payerId: "PRMU2" })],
    skips: [{}],
    unknowns: [{ priorAuthorization: "A1" }],
  },
  "authorization-not-used-up": {
    passes: [both(authorized({ units: 3, procedures: ["99213"] }), used(2))],
    finds: [both(authorized({ units: 3, procedures: ["99213"] }), used(3))],
    skips: [{}],
    unknowns: [authorized({ units: 3 }), both(authorized({}), used(3))],
  },
  "primary-care-referred": {
    passes: [
      told({ primaryCareNpi: "1245319599" }),
      both({ referralNumber: "R1" }, told({ primaryCareNpi: "1003000126" })),
    ],
    finds: [told({ primaryCareNpi: "1003000126" })],
    skips: [told({})],
    unknowns: [{}],
  },
  "payer-id-is-real": {
    passes: [{}, cover({ payerId: "SX109" })],
    finds: [
      cover({ payerId: "UNKNOWN" }),
      cover({ payerId: "00000" }),
      cover({ payerId: "Blue Cross of Illinois" }),
      { coverages: [coverage, { payerId: "Self-pay", memberId: "AB445566" }] },
    ],
  },
};
