import type { EncounterInput } from "../../shared/claim/encounter.ts";
import type { EditContext } from "../../shared/edits/edit.ts";
import { soundEncounterInput } from "../builders/sound-encounter.ts";

/** What differs from a sound visit, and from what is known around it. */
export type Change = Partial<EncounterInput> & Pick<EditContext, "coverageAnswer">;

/** For one edit: changes to a sound visit that it lets pass, and that it finds; `skips` are no matter of its. */
export interface EditCases {
  readonly passes: readonly Change[];
  readonly finds: readonly Change[];
  readonly skips?: readonly Change[];
}

const sound = soundEncounterInput();
const billing = sound.billingProvider ?? { npi: "", taxId: "", address: { line1: "", city: "", state: "", zip: "" } };
const [coverage = { payerId: "", memberId: "" }] = sound.coverages ?? [];
const [line = { chargeCents: 0 }] = sound.lines;
const bill = (change: Partial<typeof billing>): Change => ({ billingProvider: { ...billing, ...change } });
const cover = (change: Partial<typeof coverage>): Change => ({ coverages: [{ ...coverage, ...change }] });
const lines = (...changes: readonly Partial<typeof line>[]): Change => ({
  lines: changes.map((change) => ({ ...line, ...change })),
});
const diagnose = (...codes: readonly string[]): Change => ({
  diagnoses: codes.map((code) => ({ code })),
  ...lines({ pointers: [1] }),
});
const person = (change: Partial<typeof sound.patient>): Change => ({ patient: { ...sound.patient, ...change } });
const npi = (value: string) => ({ npi: value, lastName: "Vale", firstName: "Orin" });
const wrongNpi = "1234567890";
const letters = "ABCDEFGHIJKLM".split("");

/** Today is 2026-11-18 and the payer takes claims for 180 days after the service. */
export const cases: Readonly<Record<string, EditCases>> = {
  "billing-provider-present": { passes: [{}], finds: [{ billingProvider: undefined }] },
  "coverage-active": {
    passes: [{ coverageAnswer: "active" }],
    finds: [{ coverageAnswer: "inactive" }, { coverageAnswer: "not-found" }],
  },
  "coverage-present": { passes: [{}], finds: [{ coverages: [] }] },
  "rendering-provider-present": {
    passes: [{}, { rendering: undefined, ...lines({ rendering: npi("1245319599") }) }],
    finds: [{ rendering: undefined }],
    skips: [bill({ name: undefined, lastName: "Okafor", firstName: "Ines" })],
  },
  "npi-check-digit": {
    passes: [{}, { referring: npi("1245319599") }],
    finds: [
      bill({ npi: wrongNpi }),
      { rendering: npi(wrongNpi) },
      { referring: npi(wrongNpi) },
      { supervising: npi("123") },
      { facility: { name: "Annex", npi: wrongNpi, address: billing.address } },
      lines({ rendering: npi(wrongNpi) }),
    ],
  },
  "provider-name-present": {
    passes: [{}],
    finds: [{ rendering: { npi: "1245319599" } }, { referring: { npi: "1245319599" } }, bill({ name: undefined })],
  },
  "provider-enrolled": {
    passes: [
      {
        rendering: {
          ...npi("1245319599"),
          enrolments: [{ payerId: coverage.payerId.toLowerCase(), from: "2026-01-01" }],
        },
      },
      { rendering: { ...npi("1245319599"), enrolments: [{ payerId: "X" }, { payerId: coverage.payerId }] } },
    ],
    finds: [
      { rendering: { ...npi("1245319599"), enrolments: [] } },
      { rendering: { ...npi("1245319599"), enrolments: [{ payerId: coverage.payerId, from: "2026-12-01" }] } },
      { rendering: { ...npi("1245319599"), enrolments: [{ payerId: coverage.payerId, to: "2026-01-31" }] } },
      lines({ rendering: { ...npi("1245319599"), enrolments: [{ payerId: "OTHER" }] } }),
    ],
    skips: [{ coverages: [] }],
  },
  "tax-id-format": {
    passes: [{}, bill({ taxId: "37-1234567" })],
    finds: [bill({ taxId: "37123456" }), bill({ taxId: "3712345678" }), bill({ taxId: "37123456A" })],
    skips: [{ billingProvider: undefined }],
  },
  "taxonomy-format": {
    passes: [{}, bill({ taxonomy: undefined })],
    finds: [bill({ taxonomy: "207Q00000" }), { rendering: { ...npi("1245319599"), taxonomy: "207Q000000" } }],
  },
  "billing-zip-nine-digits": {
    passes: [{}],
    finds: [bill({ address: { ...billing.address, zip: "62701" } })],
    skips: [{ billingProvider: undefined }],
  },
  "billing-address-is-a-street": {
    passes: [{}, bill({ address: { ...billing.address, line1: "12 Boxwood Road" } })],
    finds: ["PO Box 12", "P.O. BOX 9", "Post Office Box 3"].map((line1) =>
      bill({ address: { ...billing.address, line1 } }),
    ),
    skips: [{ billingProvider: undefined }],
  },
  "billing-phone-format": {
    passes: [{}, bill({ phone: "(217) 555-0123" })],
    finds: [
      bill({ phone: undefined }),
      bill({ phone: "1175550123" }),
      bill({ phone: "2170550123" }),
      bill({ phone: "217555012" }),
    ],
    skips: [{ billingProvider: undefined }],
  },
  "subscriber-of-dependent": {
    passes: [cover({ relationship: "child", subscriber: sound.patient })],
    finds: [cover({ relationship: "child" }), cover({ relationship: "spouse" })],
    skips: [{}, { coverages: [] }],
  },
  "patient-address-present": { passes: [{}], finds: [person({ address: undefined })] },
  "member-id-format": {
    passes: [{}, cover({ memberId: "A1" })],
    finds: [cover({ memberId: "A" }), cover({ memberId: "A*B" }), cover({ memberId: "A~12" })],
    skips: [{ coverages: [] }],
  },
  "charges-add-up": {
    passes: [{}, lines({ chargeCents: 0 }), lines({ chargeCents: 9_999_999_999 })],
    finds: [lines({ chargeCents: -1 }, {}), lines({ chargeCents: 9_999_999_999 }, { chargeCents: 1 })],
  },
  "line-count": {
    passes: [lines(...Array.from({ length: 50 }, () => ({})))],
    finds: [lines(...Array.from({ length: 51 }, () => ({})))],
  },
  "diagnosis-count": {
    passes: [diagnose(...letters.slice(0, 12).map((letter) => `${letter}01`))],
    finds: [diagnose(...letters.map((letter) => `${letter}01`))],
  },
  "diagnosis-format": {
    passes: [{}, diagnose("S72.001A"), diagnose("C7A.00")],
    finds: [diagnose("460"), diagnose("V3000000"), diagnose("JJ2.9"), { diagnoses: [{ description: "sore throat" }] }],
  },
  "diagnosis-once": { passes: [{}], finds: [diagnose("J02.9", "I10", "J029")] },
  "external-cause-not-first": { passes: [diagnose("S61.011A", "W26.0XXA")], finds: [diagnose("W26.0XXA", "S61.011A")] },
  "procedure-format": {
    passes: [{}, lines({ procedure: "J3301" }), lines({ procedure: "0031A" })],
    finds: [
      lines({ procedure: "9921" }),
      lines({ procedure: "992133" }),
      lines({ procedure: "Z9999" }),
      lines({ procedure: undefined }),
    ],
  },
  "modifier-format": {
    passes: [{}, lines({ modifiers: ["25", "59", "RT", "XU"] })],
    finds: [
      lines({ modifiers: ["2"] }),
      lines({ modifiers: ["25", "25"] }),
      lines({ modifiers: ["25", "59", "RT", "XU", "QW"] }),
    ],
  },
  "pointers-exist": {
    passes: [{}, lines({ pointers: [2] })],
    finds: [lines({ pointers: [] }), lines({ pointers: [3] }), lines({ pointers: [0] }), lines({ pointers: [1, 1] })],
  },
  "service-dates-possible": {
    passes: [{ serviceFrom: "2026-11-18" }, { serviceFrom: sound.patient.birthDate }],
    finds: [{ serviceFrom: "2026-11-19" }, { serviceFrom: "1970-02-02" }, { serviceTo: "2026-11-15" }],
  },
  "line-dates-within-visit": {
    passes: [{ serviceTo: "2026-11-17", ...lines({ from: "2026-11-17" }) }],
    finds: [lines({ from: "2026-11-15" }), lines({ from: "2026-11-17" })],
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
  "accident-is-whole": {
    passes: [
      { accident: { kind: "AA", date: "2026-11-15", state: "IL" } },
      { accident: { kind: "OA", date: "2026-11-15" } },
    ],
    finds: [{ accident: { kind: "OA" } }, { accident: { kind: "AA", date: "2026-11-15" } }],
    skips: [{}],
  },
  "units-format": {
    passes: [{}, lines({ units: 0.125 }), lines({ units: 99_999 })],
    finds: [lines({ units: 0.0005 }), lines({ units: 100_000 })],
  },
  "anesthesia-in-minutes": {
    passes: [{}, lines({ unitType: "MJ", procedure: "00100" }), lines({ unitType: "MJ", procedure: "01999" })],
    finds: [lines({ unitType: "MJ" }), lines({ unitType: "MJ", procedure: "02000" })],
  },
  "ndc-format": {
    passes: [{}, lines({ ndc: { code: "00409-4713-01", quantity: 1, unit: "ML" } })],
    finds: [lines({ ndc: { code: "0409471301", quantity: 1, unit: "ML" } })],
  },
  "place-of-service-known": {
    passes: [{}, { placeOfService: "02" }],
    finds: [{ placeOfService: "1" }, { placeOfService: "28" }, lines({ placeOfService: "98" })],
  },
  "timely-filing": {
    passes: [{ serviceFrom: "2026-05-22" }],
    finds: [{ serviceFrom: "2026-05-21" }],
  },
  "timely-filing-soon": {
    passes: [{ serviceFrom: "2026-06-07" }],
    finds: [{ serviceFrom: "2026-06-06" }, { serviceFrom: "2026-05-22" }],
    skips: [{ serviceFrom: "2026-05-21" }],
  },
  "supervising-is-another": {
    passes: [{ supervising: npi("1234567893") }],
    finds: [{ supervising: npi("1245319599") }],
    skips: [{}],
  },
  "name-is-writable": {
    passes: [{}, person({ lastName: "Núñez-Ōta" })],
    finds: [person({ lastName: "李" }), person({ firstName: "—" })],
  },
  "follows-the-guide": { passes: [{}], finds: [{ referring: { npi: "1245319599", name: "Elm Clinic" } }] },
};
