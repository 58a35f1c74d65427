import { both, type Change, type EditCases, lines, ruled } from "../changes.ts";

const fees = (chargeCents: number): Change =>
  ruled({ feeSchedules: [{ fees: [{ procedure: "99213", chargeCents }] }] });

export const chargeCases: Readonly<Record<string, EditCases>> = {
  "charge-present": {
    passes: [{}, lines({ procedure: "3074F", chargeCents: 0 }), lines({ chargeCents: 0, modifiers: ["SL"] })],
    finds: [lines({ chargeCents: 0 })],
  },
  "charge-fits-fee-schedule": {
    passes: [both(lines({ units: 2, chargeCents: 25_000 }), fees(12_500))],
    finds: [both(lines({ chargeCents: 12_500 }), fees(12_501))],
    unknowns: [{}, ruled({ feeSchedules: [{ payerId: "PRMU2", fees: [] }] })],
  },
  "charge-is-no-outlier": {
    passes: [both(lines({ chargeCents: 12_499 }), fees(1_250)), both(lines({ chargeCents: 12_500 }), fees(100_000))],
    finds: [both(lines({ chargeCents: 12_500 }), fees(1_250)), both(lines({ chargeCents: 12_500 }), fees(125_000))],
    unknowns: [{}],
  },
};
