import { createReadStream, globSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { claimImbalances, paymentImbalances } from "../../shared/remittance/balance.ts";
import { readRemittance } from "../../shared/remittance/read-835.ts";
import type { RemittedClaim, RemittedLine } from "../../shared/remittance/remitted-claim.ts";
import { addCents, cents } from "../../shared/values/money.ts";
import { describePublished } from "../x12/published-samples.ts";

const line = (charge: number, paid: number, ...adjusted: readonly number[]): RemittedLine => ({
  controlNumber: "",
  procedure: "99213",
  chargeCents: cents(charge),
  paidCents: cents(paid),
  adjustments: adjusted.map((amount) => ({ group: "CO", reason: "45", cents: cents(amount) })),
});
const claim = (charge: number, paid: number, adjusted: number, ...lines: readonly RemittedLine[]): RemittedClaim => ({
  position: 3,
  claimId: "CLAIM1",
  status: "1",
  chargeCents: cents(charge),
  paidCents: cents(paid),
  patientCents: cents(0),
  payerClaimNumber: "",
  adjustments: adjusted === 0 ? [] : [{ group: "OA", reason: "23", cents: cents(adjusted) }],
  lines,
});

describe("the sums of a claim payment", () => {
  it.each([
    ["paid in full", claim(10_000, 10_000, 0, line(10_000, 10_000))],
    ["adjusted on its lines", claim(15_000, 9_000, 0, line(10_000, 6_000, 3_000, 1_000), line(5_000, 3_000, 2_000))],
    ["adjusted on its lines and as a whole", claim(10_000, 5_500, 500, line(10_000, 6_000, 4_000))],
    ["without lines", claim(10_000, 6_000, 4_000)],
    ["a reversal", claim(-10_000, -6_000, 0, line(-10_000, -6_000, -4_000))],
    ["more than charged", claim(10_000, 10_100, 0, line(10_000, 10_100, -100))],
  ])("come out: %s", (_, sound) => {
    expect(claimImbalances(sound)).toEqual([]);
  });

  it("do not by one cent on a line, and so neither on the claim", () => {
    expect(claimImbalances(claim(15_000, 9_000, 0, line(10_000, 6_000, 4_000), line(5_000, 3_000, 2_001)))).toEqual([
      { code: "unbalanced-line", place: "2110 SVC03 (claim 3, line 2)" },
      { code: "unbalanced-claim", place: "2100 CLP04 (claim 3)" },
    ]);
  });

  it("do not by one cent on the claim alone", () => {
    expect(claimImbalances(claim(10_000, 6_001, 0, line(10_000, 6_000, 4_000)))).toEqual([
      { code: "unbalanced-claim", place: "2100 CLP04 (claim 3)" },
    ]);
  });
});

describe("the sum of a payment", () => {
  it.each([
    ["claims only", 6_000, 6_000, 0, true],
    ["recouped", 5_000, 6_000, 1_000, true],
    ["with interest", 6_250, 6_000, -250, true],
    ["one cent off", 6_001, 6_000, 0, false],
    ["adjusted the wrong way", 7_000, 6_000, 1_000, false],
  ])("%s", (_, paid, claims, adjustments, sound) => {
    expect(paymentImbalances({ paidCents: cents(paid) }, cents(claims), cents(adjustments))).toEqual(
      sound ? [] : [{ code: "unbalanced-payment", place: "BPR02" }],
    );
  });
});

describePublished("the published 835 examples", (samples) => {
  it.each(globSync(join(samples, "835", "*.edi")).map((path) => [basename(path), path]))(
    "add up: %s",
    async (_, path) => {
      let paid = cents(0);
      let claimsPaid = cents(0);
      const found: unknown[] = [];
      for await (const item of readRemittance(createReadStream(path), 1)) {
        if (item.kind === "header") paid = item.header.paidCents;
        if (item.kind === "claim") {
          claimsPaid = addCents(claimsPaid, item.claim.paidCents);
          found.push(...claimImbalances(item.claim));
        }
        if (item.kind === "end") {
          const adjusted = addCents(...item.providerAdjustments.map((adjustment) => adjustment.cents));
          found.push(...paymentImbalances({ paidCents: paid }, claimsPaid, adjusted));
        }
      }
      expect(found).toEqual([]);
    },
  );
});
