import { billing, both, type Change, cover, type EditCases, lines, medicare, ruled } from "../changes.ts";

/** A payer of no kind that has a pack. */
const veterans = cover({ filingIndicator: "VA" });
const waiver = { number: "14D0123456", kind: "waiver" as const };
/** Anesthesia of 45 minutes by code and modifiers. */
const slept = (...given: readonly (readonly [code: string, ...modifiers: string[]])[]): Change =>
  lines(...given.map(([procedure, ...modifiers]) => ({ procedure, modifiers, unitType: "MJ" as const, units: 45 })));
const nurse: Change = { rendering: { npi: "1245319599", lastName: "Vale", firstName: "Orin", taxonomy: "367500000X" } };
const physician: Change = {
  rendering: { npi: "1245319599", lastName: "Vale", firstName: "Orin", taxonomy: "207L00000X" },
};
const miles = (units: number): Change => lines({ procedure: "A0428" }, { procedure: "A0425", units });
const ride: Change = {
  placeOfService: "41",
  ambulance: { reason: "A", miles: 7 },
  pickUp: billing.address,
  dropOff: { name: "Elm Hospital", address: billing.address },
};

export const specialtyCases: Readonly<Record<string, EditCases>> = {
  "laboratory-names-its-certificate": {
    passes: [
      both(medicare, { cliaNumber: "14D0123456" }),
      both(medicare, lines({ procedure: "80053", cliaNumber: "14D0123456" })),
    ],
    finds: [medicare],
    skips: [{}, both(medicare, lines({ procedure: "88305" }))],
  },
  "certificate-number-format": {
    passes: [{ cliaNumber: "14D0123456" }],
    finds: [{ cliaNumber: "14D012345" }, { cliaNumber: "1400123456" }],
    skips: [{}],
  },
  "certificate-good-on-the-day": {
    passes: [both({ cliaNumber: "14D0123456" }, ruled({ cliaCertificates: [{ ...waiver, to: "2026-11-16" }] }))],
    finds: [both({ cliaNumber: "14D0123456" }, ruled({ cliaCertificates: [{ ...waiver, to: "2026-11-15" }] }))],
    unknowns: [{ cliaNumber: "14D0123456" }],
    skips: [{}],
  },
  "waived-test-has-qw": {
    passes: [
      ruled({ cliaCertificates: [waiver] }),
      both(lines({ procedure: "81025" }), ruled({ cliaCertificates: [waiver] })),
    ],
    finds: [both(lines({ procedure: "87880" }), ruled({ cliaCertificates: [waiver] }))],
    unknowns: [{}],
    skips: [both(lines({ procedure: "87880" }), ruled({ cliaCertificates: [{ ...waiver, kind: "compliance" }] }))],
  },
  "anesthesia-says-who": {
    passes: [both(medicare, lines({ procedure: "00400", unitType: "MJ", units: 45, modifiers: ["AA"] }))],
    finds: [both(medicare, lines({ procedure: "00400", unitType: "MJ", units: 45 }))],
    skips: [both(veterans, lines({ procedure: "00400", unitType: "MJ", units: 45 }))],
  },
  "anesthesia-has-minutes": {
    passes: [lines({ procedure: "00400", unitType: "MJ", units: 1440 })],
    finds: [lines({ procedure: "00400", units: 3 }), lines({ procedure: "00400", unitType: "MJ", units: 1441 })],
    skips: [{}, lines({ procedure: "01996" })],
  },
  "therapy-says-discipline": {
    passes: [both(medicare, lines({ procedure: "97110", modifiers: ["GP"] }))],
    finds: [both(medicare, lines({ procedure: "97110" }))],
    skips: [both(veterans, lines({ procedure: "97110" }))],
  },
  "chiropractic-active-treatment": {
    passes: [both(medicare, { initialTreatmentDate: "2026-11-02" }, lines({ procedure: "98941", modifiers: ["AT"] }))],
    finds: [
      both(medicare, lines({ procedure: "98941", modifiers: ["AT"] })),
      both(medicare, { initialTreatmentDate: "2026-11-02" }, lines({ procedure: "98941" })),
    ],
    skips: [lines({ procedure: "98941" }), both(medicare, lines({ procedure: "98941", modifiers: ["GA"] }))],
  },
  "ambulance-is-whole": {
    passes: [{ ...ride, ...lines({ procedure: "A0429", modifiers: ["RH"] }) }],
    finds: [
      lines({ procedure: "A0429" }),
      { ...ride, pickUp: undefined, ...lines({ procedure: "A0429" }) },
      { ...ride, dropOff: undefined, ...lines({ procedure: "A0425" }) },
    ],
    skips: [{}],
  },
  "ambulance-place-fits": {
    passes: [both({ placeOfService: "41" }, lines({ procedure: "A0429" }))],
    finds: [lines({ procedure: "A0429" })],
    skips: [{}],
  },
  "ambulance-origin-and-destination": {
    passes: [lines({ procedure: "A0429", modifiers: ["RH"] })],
    finds: [lines({ procedure: "A0429" }), lines({ procedure: "A0429", modifiers: ["XR"] })],
    skips: [{}],
  },
  "ambulance-miles-with-a-ride": {
    passes: [lines({ procedure: "A0429" }, { procedure: "A0425", units: 7 })],
    finds: [lines({ procedure: "A0425", units: 7 })],
    skips: [{}, lines({ procedure: "A0429" })],
  },
  "equipment-bought-or-rented": {
    passes: [both(medicare, lines({ procedure: "E0114", modifiers: ["NU"] }))],
    finds: [both(medicare, lines({ procedure: "E0114" }))],
    skips: [both(veterans, lines({ procedure: "E0114" }))],
  },
  "equipment-kind-told-once": {
    passes: [lines({ procedure: "E0114", modifiers: ["NU"] })],
    finds: [lines({ procedure: "E0114", modifiers: ["NU", "RR"] })],
    skips: [{}, lines({ procedure: "E0114" })],
  },
  "mammography-names-certificate": {
    passes: [
      both(medicare, { mammographyCertification: "C1" }, lines({ procedure: "77067" })),
      both(medicare, lines({ procedure: "77067", mammographyCertification: "C1" })),
    ],
    finds: [both(medicare, lines({ procedure: "77067" }))],
    skips: [
      both(veterans, lines({ procedure: "77067" })),
      both(medicare, lines({ procedure: "77067", modifiers: ["26"] })),
    ],
  },
  "maternity-has-last-period": {
    passes: [both({ lastMenstrualPeriodDate: "2026-02-10" }, lines({ procedure: "59400" }))],
    finds: [lines({ procedure: "59400" })],
    skips: [{}],
  },
  "anesthesia-once-an-operation": {
    passes: [
      slept(["00400", "AA"]),
      slept(["00400", "AA"], ["01968", "AA"]),
      slept(["00400", "AA"], ["00670", "AA", "59"]),
      slept(["00400", "QK"], ["00400", "QX"]),
    ],
    finds: [slept(["00400", "AA"], ["00670", "AA"]), slept(["00400", "AA"], ["00400", "AA"])],
    skips: [{}, slept(["01996"])],
  },
  "anesthesia-modifier-fits-who": {
    passes: [both(medicare, slept(["00400", "QZ"]), nurse), both(medicare, slept(["00400", "QK"]), physician)],
    finds: [both(medicare, slept(["00400", "AA"]), nurse), both(medicare, slept(["00400", "QX"]), physician)],
    skips: [both(medicare, slept(["00400", "AA"])), both(slept(["00400", "AA"]), nurse)],
  },
  "ambulance-miles-in-tenths": {
    passes: [both(medicare, miles(7.3)), both(medicare, miles(100)), both(medicare, miles(99.9))],
    finds: [both(medicare, miles(7.33)), both(medicare, miles(100.5))],
    skips: [miles(7.33), medicare],
  },
  "equipment-is-for-the-home": {
    passes: [both(medicare, lines({ procedure: "E0114", placeOfService: "12" }))],
    finds: [
      both(medicare, lines({ procedure: "E0114", placeOfService: "31" })),
      both(medicare, lines({ procedure: "E0114" }), { placeOfService: "21" }),
    ],
    skips: [medicare, lines({ procedure: "E0114", placeOfService: "31" })],
  },
};
