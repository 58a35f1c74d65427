import { ClaimState } from "../../shared/claim/claim-state.ts";

/** A claim that a payer accepted in mid November: 150.00 charged and billed. Show only what differs. */
export function claimState(overrides: Partial<ClaimState> = {}): ClaimState {
  return {
    ...ClaimState.parse({
      company: "acme-billing",
      practice: "cedar-clinic",
      claimId: "A1B2C3D4E5F6G7H",
      version: 5,
      content: "0123456789ABCDEF",
      lifecycle: "payer-accepted",
      outcome: "none",
      responsibility: "primary",
      holds: [],
      payerId: "HVHP1",
      chargedCents: 15_000,
      billedCents: 15_000,
      paidCents: 0,
      adjustedCents: 0,
      patientCents: 0,
      serviceFrom: "2026-11-16",
      receivedAt: "2026-11-17T15:00:00.000Z",
      fileId: "C000000001",
      asks: 0,
      postings: [],
      work: { list: "follow-up", due: "2026-12-08T00:00:00.000Z" },
    }),
    ...overrides,
  };
}
