import { around, cover, type EditCases, sound } from "../changes.ts";

export const coverageCases: Readonly<Record<string, EditCases>> = {
  "coverage-active": {
    passes: [around({ coverageAnswer: "active" })],
    finds: [around({ coverageAnswer: "inactive" }), around({ coverageAnswer: "not-found" })],
  },
  "coverage-present": { passes: [{}], finds: [{ coverages: [] }] },
  "subscriber-of-dependent": {
    passes: [cover({ relationship: "child", subscriber: sound.patient })],
    finds: [cover({ relationship: "child" }), cover({ relationship: "spouse" })],
    skips: [{}, { coverages: [] }],
  },
  "member-id-format": {
    passes: [{}, cover({ memberId: "A1" })],
    finds: [cover({ memberId: "A" }), cover({ memberId: "A*B" }), cover({ memberId: "A~12" })],
    skips: [{ coverages: [] }],
  },
  "correction-names-original": {
    passes: [{ frequency: "7", payerClaimNumber: "P1" }],
    finds: [{ frequency: "7" }, { frequency: "8" }],
    skips: [{}],
  },
  "original-names-no-original": {
    passes: [{}],
    finds: [{ payerClaimNumber: "P1" }],
    skips: [{ frequency: "7", payerClaimNumber: "P1" }],
  },
  "payer-takes-corrections": {
    passes: [{ frequency: "7", payerClaimNumber: "P1" }],
    finds: [{ frequency: "7", payerClaimNumber: "P1", ...cover({ payerId: "SMMT3" }) }],
    skips: [{}],
  },
  "timely-filing": {
    passes: [{ serviceFrom: "2026-05-22" }],
    finds: [{ serviceFrom: "2026-05-21" }],
  },
  "timely-filing-soon": {
    passes: [{ serviceFrom: "2026-06-07" }],
    finds: [{ serviceFrom: "2026-06-06" }, { serviceFrom: "2026-05-22" }],
    skips: [{ serviceFrom: "2026-05-21" }],
  },
};
