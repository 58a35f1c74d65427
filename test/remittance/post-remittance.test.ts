import { describe, expect, it } from "vitest";
import { balanceOf } from "../../shared/claim/claim-state.ts";
import { postRemittance } from "../../shared/remittance/post-remittance.ts";
import type { Adjustment, RemittedClaim } from "../../shared/remittance/remitted-claim.ts";
import { parseInstant } from "../../shared/values/instant.ts";
import { cents } from "../../shared/values/money.ts";
import { claimState } from "../builders/claim-state.ts";

const now = parseInstant("2026-12-04T12:00:00.000Z") ?? expect.unreachable();
const adjustment = (group: string, reason: string, amount: number): Adjustment => ({
  group,
  reason,
  cents: cents(amount),
});

function remitted(
  paid: number,
  adjustments: readonly Adjustment[],
  overrides: Partial<RemittedClaim> = {},
): RemittedClaim {
  return {
    position: 1,
    claimId: "A1B2C3D4E5F6G7H",
    status: "1",
    chargeCents: cents(15_000),
    paidCents: cents(paid),
    patientCents: cents(0),
    payerClaimNumber: "P77",
    adjustments: [],
    lines: [
      {
        controlNumber: "A1B2C3D4E5F6G7H-1",
        procedure: "99213",
        chargeCents: cents(15_000),
        paidCents: cents(paid),
        adjustments,
      },
    ],
    ...overrides,
  };
}

describe("posting a remittance", () => {
  it("has a person look at a claim of which the practice said otherwise in the meantime", () => {
    const holds = [{ reason: "corrected-after-billing", since: now }];
    const paid = postRemittance(claimState({ holds }), remitted(15_000, []), "R1", now);
    expect(paid.state).toMatchObject({ lifecycle: "closed", holds, work: { list: "review", due: now } });
    const refused = postRemittance(claimState({ holds }), remitted(0, [adjustment("CO", "50", 15_000)]), "R1", now);
    expect(refused.state).toMatchObject({
      holds: [{ reason: "denied:CO-50" }, { reason: "corrected-after-billing" }],
      work: { list: "denied" },
    });
  });

  it("closes a claim that is paid in full of its allowed amount", () => {
    const { state, postings } = postRemittance(
      claimState(),
      remitted(11_000, [adjustment("CO", "45", 4_000)]),
      "R1",
      now,
    );
    expect(state).toMatchObject({ lifecycle: "closed", outcome: "paid", responsibility: "nobody", paidCents: 11_000 });
    expect(state?.work).toBeUndefined();
    expect(postings[0]?.entries.map((entry) => [entry.kind, entry.cents])).toEqual([
      ["payment", 11_000],
      ["adjustment", 4_000],
    ]);
  });

  it("bills the patient for what the payer left to the patient", () => {
    const { state } = postRemittance(
      claimState(),
      remitted(8_000, [adjustment("CO", "45", 4_000), adjustment("PR", "3", 3_000)]),
      "R1",
      now,
    );
    expect(state).toMatchObject({ responsibility: "patient", patientCents: 3_000, work: { list: "statement" } });
  });

  it("asks the next payer before the patient", () => {
    const { state } = postRemittance(
      claimState({ coverages: 2 }),
      remitted(8_000, [adjustment("CO", "45", 4_000), adjustment("PR", "2", 3_000)]),
      "R1",
      now,
    );
    expect(state).toMatchObject({ responsibility: "secondary", work: { list: "secondary" } });
  });

  it("writes nothing off on a denial: the charge stays open and a person gets it", () => {
    const denial = remitted(0, [adjustment("CO", "50", 15_000)], { status: "4" });
    const state = postRemittance(claimState(), denial, "R1", now).state ?? expect.unreachable();
    expect(state).toMatchObject({ outcome: "denied", adjustedCents: 0, work: { list: "denied" } });
    expect(state.holds.map((hold) => hold.reason)).toEqual(["denied:CO-50"]);
    expect(balanceOf(state)).toBe(15_000);
  });

  it("does not bill the patient while part of the claim is refused", () => {
    const part = remitted(5_000, [adjustment("CO", "97", 7_000), adjustment("PR", "1", 3_000)]);
    expect(postRemittance(claimState(), part, "R1", now).state).toMatchObject({
      outcome: "partly-paid",
      responsibility: "primary",
      work: { list: "denied" },
    });
  });

  it("posts the same remittance once, from whatever file it comes", () => {
    const once = postRemittance(claimState(), remitted(15_000, []), "R1", now).state ?? expect.unreachable();
    const twice = postRemittance(once, remitted(15_000, []), "R1", now);
    expect(twice).toEqual({ events: [], postings: [], forward: false });
  });

  it("takes a reversal back to the cent, and keeps both movements", () => {
    const paid = postRemittance(claimState(), remitted(11_000, [adjustment("CO", "45", 4_000)]), "R1", now).state;
    const reversal = remitted(-11_000, [adjustment("CO", "45", -4_000)], { status: "22", chargeCents: cents(-15_000) });
    const back = postRemittance(paid ?? expect.unreachable(), reversal, "R2", now);
    expect(back.state).toMatchObject({ outcome: "reversed", paidCents: 0, adjustedCents: 0, work: { list: "review" } });
    expect(back.postings).toHaveLength(1);
  });

  it("posts money that only the claim as a whole shows", () => {
    const { postings } = postRemittance(claimState(), remitted(15_000, [], { lines: [] }), "R1", now);
    expect(postings[0]?.entries).toEqual([{ kind: "payment", cents: 15_000 }]);
  });

  it("has a person look at an overpayment and at a charge that is not ours", () => {
    expect(postRemittance(claimState(), remitted(16_000, []), "R1", now).state?.holds[0]?.reason).toBe("overpaid");
    const other = remitted(15_000, [], { chargeCents: cents(14_000) });
    expect(postRemittance(claimState(), other, "R1", now).state?.holds[0]?.reason).toBe("charge-differs");
  });
});
