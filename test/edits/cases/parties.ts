import { bill, billing, coverage, type EditCases, lines, npi, person, wrongNpi } from "../changes.ts";

export const partyCases: Readonly<Record<string, EditCases>> = {
  "billing-provider-present": { passes: [{}], finds: [{ billingProvider: undefined }] },
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
  "patient-address-present": { passes: [{}], finds: [person({ address: undefined })] },
  "supervising-is-another": {
    passes: [{ supervising: npi("1234567893") }],
    finds: [{ supervising: npi("1245319599") }],
    skips: [{}],
  },
  "name-is-writable": {
    passes: [{}, person({ lastName: "Núñez-Ōta" })],
    finds: [person({ lastName: "李" }), person({ firstName: "—" })],
  },
};
