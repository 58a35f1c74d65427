import { describe, expect, it } from "vitest";
import { acknowledge } from "../../shared/claim-status/acknowledge.ts";
import type { ClaimAcknowledgment } from "../../shared/claim-status/claim-acknowledgment.ts";
import { parseInstant } from "../../shared/values/instant.ts";
import { claimState } from "../builders/claim-state.ts";

const at = parseInstant("2026-11-18T12:00:00.000Z") ?? expect.unreachable();

function acknowledgment(category: string, overrides: Partial<ClaimAcknowledgment> = {}): ClaimAcknowledgment {
  return {
    claimId: "A1B2C3D4E5F6G7H",
    fileId: "C000000001",
    source: "payer",
    codes: [{ category, status: "20", entity: "" }],
    payerClaimNumber: "",
    ...overrides,
  };
}

describe("a 277CA", () => {
  it("starts the follow-up clock when the payer accepts", () => {
    const { state } = acknowledge(
      claimState({ lifecycle: "batched" }),
      acknowledgment("A2", { payerClaimNumber: "P77" }),
      at,
      21,
    );
    expect(state).toMatchObject({
      version: 6,
      lifecycle: "payer-accepted",
      payerClaimNumber: "P77",
      work: { list: "follow-up", due: "2026-12-09T00:00:00.000Z" },
    });
  });

  it("is not an acceptance when it only says received", () => {
    const { state } = acknowledge(claimState({ lifecycle: "batched" }), acknowledgment("A1"), at, 21);
    expect(state?.lifecycle).toBe("payer-received");
  });

  it.each(["A3", "A6", "A7", "A8"])(
    "puts a claim rejected with %s on the rejected list by the next business day",
    (category) => {
      const { state } = acknowledge(
        claimState({ lifecycle: "batched" }),
        acknowledgment(category, { source: "clearinghouse" }),
        at,
        21,
      );
      expect(state).toMatchObject({
        lifecycle: "rejected-by-clearinghouse",
        holds: [{ reason: `rejected:${category}:20`, since: at }],
        work: { list: "rejected", due: "2026-11-19T00:00:00.000Z" },
      });
    },
  );

  it("moves nothing back when the clearinghouse's comes after the payer's, and is recorded", () => {
    const late = acknowledge(claimState(), acknowledgment("A1", { source: "clearinghouse" }), at, 21);
    expect(late.state).toBeUndefined();
    expect(late.events).toHaveLength(1);
  });

  it("moves nothing when it is about a file that no longer carries the claim", () => {
    const old = acknowledge(claimState({ lifecycle: "batched", fileId: "C000000009" }), acknowledgment("A3"), at, 21);
    expect(old.state).toBeUndefined();
    expect(old.events[0]?.key).toContain("C000000001");
  });

  it("brings a lost claim back", () => {
    const { state } = acknowledge(claimState({ lifecycle: "lost" }), acknowledgment("A2"), at, 21);
    expect(state).toMatchObject({ lifecycle: "payer-accepted", holds: [], work: { list: "follow-up" } });
  });
});
