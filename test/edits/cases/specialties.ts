import { billing, both, type Change, cover, type EditCases, lines, medicare, ruled } from "../changes.ts";

/** A payer of no kind that has a pack. */
const veterans = cover({ filingIndicator: "VA" });
const waiver = { number: "14D0123456", kind: "waiver" as const };
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
};
