import { day } from "../../../shared/values/day.ts";
import {
  around,
  bill,
  billing,
  both,
  coverage,
  type EditCases,
  knowing,
  lines,
  medicaid,
  medicare,
  npi,
  person,
  ruled,
  wrongNpi,
} from "../changes.ts";

/** The rendering provider as it is registered now. */
const enrolledWith = (payerId: string, from = "2026-01-01") =>
  around({ providers: [{ npi: "1245319599", enrolments: [{ payerId, from: day(from) }] }] });

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
      // Enrolled since the encounter came.
      { rendering: { ...npi("1245319599"), enrolments: [] }, ...enrolledWith(coverage.payerId) },
    ],
    finds: [
      { rendering: { ...npi("1245319599"), enrolments: [] } },
      { rendering: { ...npi("1245319599"), enrolments: [{ payerId: coverage.payerId, from: "2026-12-01" }] } },
      { rendering: { ...npi("1245319599"), enrolments: [{ payerId: coverage.payerId, to: "2026-01-31" }] } },
      lines({ rendering: { ...npi("1245319599"), enrolments: [{ payerId: "OTHER" }] } }),
      { rendering: npi("1245319599"), ...enrolledWith("OTHER") },
      { rendering: npi("1245319599"), ...enrolledWith(coverage.payerId, "2026-12-01") },
    ],
    skips: [{ coverages: [] }],
    unknowns: [{ rendering: npi("1245319599") }, { rendering: npi("1003000126"), ...enrolledWith("OTHER") }],
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
  "tax-id-is-real": {
    passes: [{}],
    finds: [bill({ taxId: "123456789" }), bill({ taxId: "999999999" }), bill({ taxId: "00-1234567" })],
    skips: [bill({ taxId: "371234567", taxIdType: "SY" })],
  },
  "social-security-number-is-real": {
    passes: [bill({ taxId: "371-23-4567", taxIdType: "SY" })],
    finds: [
      bill({ taxId: "900123456", taxIdType: "SY" }),
      bill({ taxId: "666123456", taxIdType: "SY" }),
      bill({ taxId: "371004567", taxIdType: "SY" }),
      bill({ taxId: "371230000", taxIdType: "SY" }),
    ],
    skips: [{}],
  },
  "taxonomy-known": {
    passes: [knowing({ listed: { taxonomy: ["207Q00000X"] } })],
    finds: [knowing({ listed: { taxonomy: ["207R00000X"] } })],
    unknowns: [{}],
    skips: [both(bill({ taxonomy: undefined }), { rendering: npi("1245319599") })],
  },
  "medicaid-billing-taxonomy": {
    passes: [medicaid],
    finds: [both(medicaid, bill({ taxonomy: undefined }))],
    skips: [bill({ taxonomy: undefined })],
  },
  "zip-fits-state": {
    passes: [{}, bill({ address: { ...billing.address, state: "TX", zip: "885010001" } })],
    finds: [
      bill({ address: { ...billing.address, state: "CA" } }),
      person({ address: { line1: "12 Larch Lane", city: "Boston", state: "MA", zip: "62704" } }),
    ],
  },
  "facility-zip-nine-digits": {
    passes: [{ facility: { name: "Annex", address: billing.address } }],
    finds: [{ facility: { name: "Annex", address: { ...billing.address, zip: "62701" } } }],
    skips: [{}],
  },
  "facility-address-is-a-street": {
    passes: [{ facility: { name: "Annex", address: billing.address } }],
    finds: [{ facility: { name: "Annex", address: { ...billing.address, line1: "P.O. Box 7" } } }],
    skips: [{}],
  },
  "facility-named-away-from-the-office": {
    passes: [{ placeOfService: "22", facility: { name: "Elm Hospital", address: billing.address } }],
    finds: [{ placeOfService: "21" }, { placeOfService: "24" }],
    skips: [{}, { placeOfService: "10" }],
  },
  "facility-npi-present": {
    passes: [{ placeOfService: "22", facility: { name: "Elm Hospital", npi: "1234567893", address: billing.address } }],
    finds: [{ placeOfService: "22", facility: { name: "Elm Hospital", address: billing.address } }],
    skips: [{ facility: { name: "Annex", address: billing.address } }],
  },
  "pay-to-address-is-another": {
    passes: [bill({ payToAddress: { ...billing.address, line1: "PO Box 12", zip: "627050012" } })],
    finds: [bill({ payToAddress: billing.address })],
    skips: [{}],
  },
  "patient-is-no-placeholder": {
    passes: [{}, person({ lastName: "Testa" })],
    finds: [person({ lastName: "Test" }), person({ firstName: "Unknown" }), person({ lastName: "ZZTEST" })],
  },
  "name-without-digits": { passes: [{}], finds: [person({ lastName: "Quill2" })] },
  "patient-age-possible": {
    passes: [{}, person({ birthDate: "1901-11-17" })],
    finds: [person({ birthDate: "1901-11-16" })],
  },
  "patient-sex-told": { passes: [{}], finds: [person({ sex: "U" })] },
  "no-service-after-death": {
    passes: [person({ deathDate: "2026-11-16" })],
    finds: [person({ deathDate: "2026-11-15" })],
    skips: [{}],
  },
  "medicare-test-names-orderer": {
    passes: [
      both(medicare, lines({ procedure: "71046" }), { referring: npi("1234567893") }),
      both(medicare, lines({ procedure: "80053", ordering: npi("1234567893") })),
    ],
    finds: [both(medicare, lines({ procedure: "71046" })), both(medicare, lines({ procedure: "80053" }))],
    skips: [lines({ procedure: "71046" }), medicare],
  },
  "equipment-names-orderer": {
    passes: [both(medicare, lines({ procedure: "E0114", ordering: npi("1234567893") }))],
    finds: [both(medicare, lines({ procedure: "E0114" }))],
    skips: [lines({ procedure: "E0114" }), medicare],
  },
  "line-referrer-needs-claim-referrer": {
    passes: [{ referring: npi("1234567893"), ...lines({ referring: npi("1234567893") }) }],
    finds: [lines({ referring: npi("1234567893") })],
    skips: [{}],
  },
  "referral-demand-met": {
    passes: [
      both({ referralNumber: "R1" }, ruled({ referralDemands: [{ payerId: "HVHP1", wants: "referral-number" }] })),
      both(
        { referring: npi("1234567893") },
        ruled({ referralDemands: [{ procedures: ["99202-99215"], wants: "referring-provider" }] }),
      ),
    ],
    finds: [
      ruled({ referralDemands: [{ payerId: "HVHP1", wants: "referral-number" }] }),
      ruled({ referralDemands: [{ procedures: ["99202-99215"], wants: "referring-provider" }] }),
    ],
    skips: [
      ruled({ referralDemands: [{ payerId: "PRMU2", wants: "referral-number" }] }),
      ruled({ referralDemands: [{ to: "2026-11-15", wants: "referral-number" }] }),
      ruled({ referralDemands: [{ procedures: ["70000-79999"], wants: "referring-provider" }] }),
    ],
    unknowns: [{}],
  },
  "consultation-names-who-asked": {
    passes: [both(lines({ procedure: "99243" }), { referring: npi("1245319599") })],
    finds: [lines({ procedure: "99243" })],
    skips: [{}, both(medicare, lines({ procedure: "99243" }))],
  },
};
