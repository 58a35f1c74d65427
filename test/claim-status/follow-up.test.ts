import { describe, expect, it } from "vitest";
import { answerStatus } from "../../shared/claim-status/answer-status.ts";
import { escalate, isAskable, markAsked } from "../../shared/claim-status/follow-up.ts";
import { parseInstant } from "../../shared/values/instant.ts";
import { claimState } from "../builders/claim-state.ts";

const now = parseInstant("2026-12-08T06:00:00.000Z") ?? expect.unreachable();
const answer = (category: string) => ({
  claimId: "A1B2C3D4E5F6G7H",
  codes: [{ category, status: "3", entity: "" }],
  payerClaimNumber: "P9",
  paidCents: undefined,
});

describe("follow-up", () => {
  it("asks about a claim that a payer holds, four times at most", () => {
    expect(isAskable(claimState({ asks: 3 }))).toBe(true);
    expect(isAskable(claimState({ asks: 4 }))).toBe(false);
  });

  it("does not ask again once the payer said that it is done", () => {
    expect(isAskable(claimState({ finalizedAt: now }))).toBe(false);
  });

  it("asks again after 7, 7, 14 and 14 days", () => {
    const days = [0, 1, 2, 3].map((asks) => markAsked(claimState({ asks }), "S000000002", now).work?.due.slice(0, 10));
    expect(days).toEqual(["2026-12-15", "2026-12-15", "2026-12-22", "2026-12-22"]);
  });

  it("calls a claim without acknowledgment lost, and never sends it again", () => {
    const { state, forward } = escalate(claimState({ lifecycle: "batched" }), now);
    expect(state).toMatchObject({ lifecycle: "lost", work: { list: "lost" }, fileId: "C000000001" });
    expect(forward).toBe(false);
  });

  it("queues a claim that is final without its remittance", () => {
    expect(escalate(claimState({ finalizedAt: now }), now).state?.work?.list).toBe("missing-era");
  });

  it("gives a claim that was asked about often enough to a person", () => {
    expect(escalate(claimState({ asks: 4 }), now).state?.work?.list).toBe("review");
  });
});

describe("a 277", () => {
  it("pends a claim in process and leaves the clock as the question set it", () => {
    const { state } = answerStatus(claimState({ asks: 1, askId: "S1" }), answer("P1"), now);
    expect(state).toMatchObject({
      lifecycle: "pended",
      payerClaimNumber: "P9",
      work: { due: "2026-12-08T00:00:00.000Z" },
    });
  });

  it("holds a claim that needs documents, with half the payer's time", () => {
    const { state } = answerStatus(claimState(), answer("R3"), now);
    expect(state).toMatchObject({
      lifecycle: "info-requested",
      work: { list: "info-requested", due: "2026-12-15T00:00:00.000Z" },
    });
  });

  it("never posts money: a claim that is said to be paid waits a week for its remittance", () => {
    const decision = answerStatus(claimState(), { ...answer("F1"), paidCents: claimState().chargedCents }, now);
    expect(decision.postings).toEqual([]);
    expect(decision.state).toMatchObject({ paidCents: 0, finalizedAt: now, work: { due: "2026-12-15T00:00:00.000Z" } });
  });

  it("changes nothing on a failed request or an unknown category", () => {
    for (const category of ["E1", "D0", "Z9", ""])
      expect(answerStatus(claimState(), answer(category), now).state).toBeUndefined();
  });

  it("says nothing new of an adjudicated claim", () => {
    expect(answerStatus(claimState({ lifecycle: "adjudicated" }), answer("P1"), now).state).toBeUndefined();
  });
});
