import type { EditCases } from "../changes.ts";

export const wholeClaimCases: Readonly<Record<string, EditCases>> = {
  "accident-is-whole": {
    passes: [
      { accident: { kind: "AA", date: "2026-11-15", state: "IL" } },
      { accident: { kind: "OA", date: "2026-11-15" } },
    ],
    finds: [{ accident: { kind: "OA" } }, { accident: { kind: "AA", date: "2026-11-15" } }],
    skips: [{}],
  },
  "follows-the-guide": { passes: [{}], finds: [{ referring: { npi: "1245319599", name: "Elm Clinic" } }] },
};
