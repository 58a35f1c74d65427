import { dependentEncounterInput } from "../../builders/sound-encounter.ts";
import { type EditCases, lines } from "../changes.ts";

export const wholeClaimCases: Readonly<Record<string, EditCases>> = {
  "accident-is-whole": {
    passes: [
      { accident: { kind: "AA", date: "2026-11-15", state: "IL" } },
      { accident: { kind: "OA", date: "2026-11-15" } },
    ],
    finds: [{ accident: { kind: "OA" } }, { accident: { kind: "AA", date: "2026-11-15" } }],
    skips: [{}],
  },
  "set-is-sent": {
    passes: [{}, dependentEncounterInput(), { cliaNumber: "14D0123456", note: "SEEN TWICE" }],
    finds: [lines({ nonCoveredCents: 100 }), lines({ revenueCode: "0450" })],
    skips: [{ coverages: [] }],
  },
  "follows-the-guide": { passes: [{}], finds: [{ referring: { npi: "1245319599", name: "Elm Clinic" } }] },
};
