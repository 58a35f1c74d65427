import { both, diagnose, type EditCases, knowing, lines, medicaid, medicare, ruled } from "../changes.ts";

const ndc = { code: "00409379501", quantity: 1, unit: "ML" as const };

const single = ruled({ singleDoseDrugs: ["J9000-J9999"] });
const dosed = knowing({ procedures: { J1885: { dose: { amount: 15, of: "MG" } } } });

export const drugCases: Readonly<Record<string, EditCases>> = {
  "medicare-vaccine-administration": {
    passes: [both(medicare, lines({ procedure: "90715" }, { procedure: "90471" }))],
    finds: [both(medicare, lines({ procedure: "90686" }, { procedure: "90471" }))],
    skips: [
      lines({ procedure: "90686" }, { procedure: "90471" }),
      both(medicare, lines({ procedure: "90686" }, { procedure: "G0008" })),
    ],
  },
  "vaccine-has-administration": {
    passes: [lines({ procedure: "90686" }, { procedure: "90471" })],
    finds: [lines({ procedure: "90686" })],
    skips: [{}],
  },
  "administration-has-vaccine": {
    passes: [lines({ procedure: "90686" }, { procedure: "90471" })],
    finds: [lines({ procedure: "90471" })],
    skips: [{}],
  },
  "vaccination-points-to-z23": {
    passes: [both(diagnose("Z23"), lines({ procedure: "90686", pointers: [1] }))],
    finds: [both(diagnose("I10"), lines({ procedure: "90686", pointers: [1] }))],
    skips: [{}],
  },
  "medicaid-drug-has-ndc": {
    passes: [both(medicaid, lines({ procedure: "J1885", ndc }))],
    finds: [both(medicaid, lines({ procedure: "J1885" }))],
    skips: [lines({ procedure: "J1885" }), medicaid],
  },
  "ndc-on-drugs-only": {
    passes: [lines({ procedure: "J1885", ndc })],
    finds: [lines({ procedure: "99213", ndc }), lines({ procedure: "20610", ndc })],
    skips: [{}, lines({ procedure: "J1885" })],
  },
  "drug-units-whole": {
    passes: [lines({ procedure: "J1885", units: 4 })],
    finds: [lines({ procedure: "J1885", units: 3.5 })],
    skips: [{}],
  },
  "drug-waste-told-once": {
    passes: [
      lines({ procedure: "J9035", units: 40 }, { procedure: "J9035", units: 3, modifiers: ["JW"] }),
      lines({ procedure: "J9035", modifiers: ["JZ"] }),
    ],
    finds: [
      lines({ procedure: "J9035", units: 40, modifiers: ["JZ"] }, { procedure: "J9035", units: 3, modifiers: ["JW"] }),
    ],
    skips: [lines({ procedure: "J9035" })],
  },
  "drug-waste-beside-its-drug": {
    passes: [lines({ procedure: "J9035", units: 40 }, { procedure: "J9035", units: 3, modifiers: ["JW"] })],
    finds: [lines({ procedure: "J9035", units: 3, modifiers: ["JW"] })],
    skips: [lines({ procedure: "J9035" })],
  },
  "single-dose-drug-tells-waste": {
    passes: [
      both(medicare, single, lines({ procedure: "J9035", modifiers: ["JZ"] })),
      both(medicare, single, lines({ procedure: "J9035" }, { procedure: "J9035", modifiers: ["JW"] })),
      both(medicare, single, lines({ procedure: "J1885" })),
      both(medicare, single, lines({ procedure: "J9035", modifiers: ["JZ"] }), { serviceFrom: "2023-10-01" }),
    ],
    finds: [
      both(medicare, single, lines({ procedure: "J9035" })),
      both(medicare, single, lines({ procedure: "J9035" }), { serviceFrom: "2023-10-01" }),
    ],
    skips: [
      both(medicare, single),
      both(single, lines({ procedure: "J9035" })),
      both(medicare, single, lines({ procedure: "J9035" }), { serviceFrom: "2023-09-30" }),
    ],
    unknowns: [both(medicare, lines({ procedure: "J9035" }))],
  },
  "drug-quantity-fits-units": {
    passes: [
      both(dosed, lines({ procedure: "J1885", units: 4, ndc: { ...ndc, quantity: 60, unit: "ME" } })),
      both(dosed, lines({ procedure: "J1885", units: 4, ndc: { ...ndc, quantity: 50, unit: "ME" } })),
    ],
    finds: [
      both(dosed, lines({ procedure: "J1885", units: 4, ndc: { ...ndc, quantity: 1, unit: "ME" } })),
      both(dosed, lines({ procedure: "J1885", units: 1, ndc: { ...ndc, quantity: 60, unit: "ME" } })),
    ],
    skips: [lines({ procedure: "J1885", units: 4, ndc }), both(dosed, lines({ procedure: "J1885", units: 4, ndc }))],
  },
};
