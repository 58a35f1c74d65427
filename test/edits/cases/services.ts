import { type EditCases, lines, sound } from "../changes.ts";

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
};
