import {
  billing,
  both,
  type Change,
  diagnose,
  type EditCases,
  hospitalVisit,
  knowing,
  lines,
  medicare,
  ruled,
  sound,
} from "../changes.ts";

const atElm: Change = {
  placeOfService: "22",
  facility: { name: "Elm Hospital", npi: "1234567893", address: billing.address },
};

export const serviceCases: Readonly<Record<string, EditCases>> = {
  "charges-add-up": {
    passes: [{}, lines({ chargeCents: 0 }), lines({ chargeCents: 9_999_999_999 })],
    finds: [lines({ chargeCents: -1 }, {}), lines({ chargeCents: 9_999_999_999 }, { chargeCents: 1 })],
  },
  "line-count": {
    passes: [lines(...Array.from({ length: 50 }, () => ({})))],
    finds: [lines(...Array.from({ length: 51 }, () => ({})))],
  },
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
  "units-format": {
    passes: [{}, lines({ units: 0.125 }), lines({ units: 99_999 })],
    finds: [lines({ units: 0.0005 }), lines({ units: 100_000 })],
  },
  "anesthesia-in-minutes": {
    passes: [lines({ unitType: "MJ", procedure: "00100" }), lines({ unitType: "MJ", procedure: "01999" })],
    finds: [lines({ unitType: "MJ" }), lines({ unitType: "MJ", procedure: "02000" })],
    skips: [{}],
  },
  "ndc-format": {
    passes: [lines({ ndc: { code: "00409-4713-01", quantity: 1, unit: "ML" } })],
    finds: [lines({ ndc: { code: "0409471301", quantity: 1, unit: "ML" } })],
    skips: [{}],
  },
  "place-of-service-known": {
    passes: [{}, { placeOfService: "02" }],
    finds: [{ placeOfService: "1" }, { placeOfService: "28" }, lines({ placeOfService: "98" })],
  },
  "procedure-exists": {
    passes: [knowing({ procedures: { "99213": {}, "87880": {} } })],
    finds: [knowing({ procedures: { "99213": {} } })],
    unknowns: [{}],
    skips: [lines({ procedure: undefined })],
  },
  "modifier-exists": {
    passes: [knowing({ listed: { modifier: ["QW"] } })],
    finds: [knowing({ listed: { modifier: ["25"] } })],
    unknowns: [{}],
    skips: [lines({})],
  },
  "procedure-fits-sex": {
    passes: [
      knowing({ procedures: { "99213": { sex: "F" } } }),
      both(lines({ modifiers: ["KX"] }), knowing({ procedures: { "99213": { sex: "M" } } })),
    ],
    finds: [knowing({ procedures: { "99213": { sex: "M" } } })],
    skips: [{}],
  },
  "procedure-fits-age": {
    passes: [knowing({ procedures: { "99213": { ages: { from: 18, to: 56 } } } })],
    finds: [knowing({ procedures: { "99213": { ages: { from: 0, to: 17 } } } })],
    skips: [{}],
  },
  "side-fits-diagnosis": {
    passes: [
      both(
        lines({ procedure: "20610", modifiers: ["RT"] }),
        knowing({ diagnoses: { J029: { title: "Osteoarthritis, right knee" } } }),
      ),
      both(lines({ procedure: "20610", modifiers: ["RT"] }), knowing({ diagnoses: { J029: {} } })),
    ],
    unknowns: [lines({ procedure: "20610", modifiers: ["RT"] })],
    finds: [
      both(
        lines({ procedure: "20610", modifiers: ["LT"] }),
        knowing({ diagnoses: { J029: { title: "Osteoarthritis, right knee" } } }),
      ),
    ],
    skips: [{}],
  },
  "place-fits-facility": {
    passes: [both(atElm, ruled({ facilities: [{ npi: "1234567893", placesOfService: ["22", "23"] }] }))],
    finds: [both(atElm, ruled({ facilities: [{ npi: "1234567893", placesOfService: ["21"] }] }))],
    skips: [{}],
    unknowns: [atElm],
  },
  "first-pointer-is-no-cause": {
    passes: [both(diagnose("S61.011A", "W26.0XXA"), lines({ pointers: [1, 2] }))],
    finds: [both(diagnose("S61.011A", "W26.0XXA"), lines({ pointers: [2, 1] }))],
    skips: [{}],
  },
  "professional-revenue-code": { passes: [{}], finds: [lines({ revenueCode: "0510" })], skips: [hospitalVisit()] },
  "admission-date-in-hospital": {
    passes: [{ placeOfService: "21", admissionDate: "2026-11-15" }],
    finds: [{ placeOfService: "21" }, { placeOfService: "21", admissionDate: "2026-11-17" }],
    skips: [{}],
  },
  "unlisted-procedure-described": {
    passes: [
      lines({ procedure: "J3490", description: "Compounded drops" }),
      both(lines({ procedure: "64999" }), { note: "Nerve block" }),
    ],
    finds: [lines({ procedure: "J3490" }), lines({ procedure: "64999" })],
    skips: [{}],
  },
  "dental-goes-on-its-own": {
    passes: [{}],
    finds: [lines({ procedure: "D0120" })],
    skips: [lines({ procedure: undefined })],
  },
  "medicare-takes-no-private-codes": {
    passes: [medicare],
    finds: [both(medicare, lines({ procedure: "S9083" })), both(medicare, lines({ procedure: "T1015" }))],
    skips: [lines({ procedure: "S9083" })],
  },
};
