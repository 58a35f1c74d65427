import { beforeAll, describe, expect, it } from "vitest";
import { readAnswers } from "../../../functions/receive-response/read-answers.ts";
import { fateOf } from "../../../infra/local/payer/fate.ts";
import { claimImbalances, paymentImbalances } from "../../../shared/remittance/balance.ts";
import { readRemittance } from "../../../shared/remittance/read-835.ts";
import { remittanceIdOf } from "../../../shared/remittance/remittance-id.ts";
import type { RemittedClaim } from "../../../shared/remittance/remitted-claim.ts";
import { type Instant, instantOf } from "../../../shared/values/instant.ts";
import { addCents, cents } from "../../../shared/values/money.ts";
import { readBack } from "../../claim-837p/reading.ts";
import { chunksOf } from "../../x12/reading.ts";
import { claimIdWith, claimWith, manyClaims, seed } from "./claims.ts";
import { Clearinghouse } from "./clearinghouse.ts";

const monday = instantOf(Date.UTC(2026, 10, 16, 15));
const hours = (from: Instant, to: Instant) => (Date.parse(to) - Date.parse(from)) / 3_600_000;
const claims = manyClaims(400);
const bytesOf = (text: string) => chunksOf(new TextEncoder().encode(text), 4096);

describe("the answers to a file of many claims", () => {
  const house = new Clearinghouse(seed);

  beforeAll(async () => {
    house.send(1, monday, claims);
    await house.run();
  });

  it("are sound X12, each of them", async () => {
    expect(house.answers.length).toBeGreaterThan(5);
    for (const { key, text } of house.answers) {
      expect({ key, findings: (await readBack(text)).findings }).toEqual({ key, findings: [] });
    }
  });

  it("come in their time: 999 in minutes, clearinghouse within hours, payer the next day, money on Fridays", () => {
    const kinds = house.answers.map(({ key, at }) => {
      const kind = /(999|277ca-ay|277ca-pr|835)(-again|-copy)?\.edi$/.exec(key);
      return { kind: kind?.[1], repeated: kind?.[2] !== undefined, at };
    });
    const first = (kind: string) => kinds.find((one) => one.kind === kind && !one.repeated)?.at ?? monday;
    expect(hours(monday, first("999"))).toBeLessThan(1);
    expect(hours(monday, first("277ca-ay"))).toBeLessThanOrEqual(26);
    expect(hours(monday, first("277ca-pr"))).toBeLessThanOrEqual(48);
    for (const { kind, repeated, at } of kinds) {
      if (kind === "835" && !repeated) expect(new Date(at).getUTCDay()).toBe(5);
    }
  });

  it("tell of each claim what its fate is, and give the payer's number for what is accepted", async () => {
    const said = new Map<string, string[]>();
    for (const { key, text } of house.answers) {
      if (!key.includes("277ca") || key.includes("-again")) continue;
      for await (const answer of readAnswers(bytesOf(text), monday)) {
        if (answer.kind !== "claims" || answer.acknowledgment.claimId === undefined) continue;
        const { claimId, source, codes, fileId, payerClaimNumber } = answer.acknowledgment;
        expect(fileId).toBe("C000000001");
        expect(payerClaimNumber === "").toBe(codes[0]?.category !== "A2");
        said.set(claimId, [...(said.get(claimId) ?? []), `${source} ${codes[0]?.category}`].sort());
      }
    }
    expect(said.size).toBe(claims.length);
    for (const { claimId } of claims) {
      const fate = fateOf(seed, claimId);
      const words = said.get(claimId)?.join(", ");
      if (fate === "refused-by-clearinghouse") expect(words).toMatch(/^clearinghouse A[3678]$/);
      else if (fate === "refused-by-payer") expect(words).toMatch(/^clearinghouse A1, payer A[3678]$/);
      else expect(words).toBe("clearinghouse A1, payer A2");
    }
  });

  it("pay what they say they pay, to the cent, on line, claim and payment", async () => {
    const paid = new Map<string, RemittedClaim>();
    const payments = new Set<string>();
    for (const { key, text } of house.answers) {
      if (!key.includes("835")) continue;
      let claimsCents = cents(0);
      let header: Parameters<typeof remittanceIdOf>[0] | undefined;
      for await (const item of readRemittance(bytesOf(text), 1)) {
        if (item.kind === "header") header = item.header;
        if (item.kind === "claim") {
          expect(claimImbalances(item.claim)).toEqual([]);
          claimsCents = addCents(claimsCents, item.claim.paidCents);
          paid.set(item.claim.claimId, item.claim);
        }
        if (item.kind === "end" && header !== undefined) {
          const adjusted = addCents(...item.providerAdjustments.map((adjustment) => adjustment.cents));
          expect(paymentImbalances(header, claimsCents, adjusted)).toEqual([]);
          if (!key.includes("-copy")) expect(payments.has(remittanceIdOf(header))).toBe(false);
          payments.add(remittanceIdOf(header));
        }
      }
    }
    for (const { claimId, chargeCents, lines } of claims) {
      const fate = fateOf(seed, claimId);
      const remitted = paid.get(claimId);
      expect(remitted === undefined).toBe(!["paid", "denied", "line-denied", "pended"].includes(fate));
      if (remitted === undefined) continue;
      expect(remitted.chargeCents).toBe(chargeCents);
      expect(remitted.lines.map((line) => line.chargeCents)).toEqual(lines.map((line) => line.chargeCents));
      expect(remitted.status).toBe(fate === "denied" ? "4" : "1");
      if (fate === "denied") expect(remitted.paidCents).toBe(0);
    }
    expect(paid.size).toBeGreaterThan(claims.length * 0.8);
  });

  it("pay four claims of five, and leave something for everybody to do", () => {
    const share = (fate: string) =>
      claims.filter(({ claimId }) => fateOf(seed, claimId) === fate).length / claims.length;
    expect(share("paid")).toBeGreaterThan(0.7);
    for (const fate of ["refused-by-clearinghouse", "refused-by-payer", "denied", "pended", "line-denied"]) {
      expect({ fate, met: share(fate) > 0 }).toEqual({ fate, met: true });
    }
  });
});

describe("a 276", () => {
  const asked = [
    ["paid", "P1:20"],
    ["pended", "P2:20"],
    ["information-wanted", "R3:294"],
    ["paid-unannounced", "F1:65"],
    ["not-found", "D0:35"],
    ["refused-by-payer", "D0:35"],
  ] as const;

  it.each(asked)(
    "about a claim that is %s, a week after it was sent, is answered %s within the day",
    async (fate, codes) => {
      const house = new Clearinghouse(seed);
      const claim = claimWith(fate);
      house.send(1, monday, [claim]);
      const tuesday = instantOf(Date.UTC(2026, 10, 23, 15));
      await house.run(tuesday);
      house.ask(2, tuesday, [claim]);
      await house.run();
      const lines = await house.linesOf("-277.edi");
      expect(lines.find((line) => line.startsWith("STC*"))?.split("*")[1]).toBe(codes);
      expect(lines).toContain(`TRN*2*${claim.claimId}`);
      expect(lines.some((line) => line.startsWith("REF*1K"))).toBe(codes !== "D0:35");
      const answer = house.answers.find(({ key }) => key.endsWith("-277.edi"));
      expect(hours(tuesday, answer?.at ?? monday)).toBeLessThan(24);
    },
  );

  it("about a claim that was paid gives what was paid and when, as the 835 did", async () => {
    const house = new Clearinghouse(seed);
    const claim = claimWith("paid");
    house.send(1, monday, [claim]);
    await house.run();
    const paid = (await house.linesOf("-835.edi")).find((line) => line.startsWith("CLP*"))?.split("*")[4];
    const day = (await house.linesOf("-835.edi")).find((line) => line.startsWith("DTM*405"))?.split("*")[2];
    house.ask(2, instantOf(Date.UTC(2027, 0, 4, 15)), [claim]);
    await house.run();
    const status = (await house.linesOf("-277.edi")).find((line) => line.startsWith("STC*"))?.split("*");
    expect(status?.slice(4, 7)).toEqual(["150", paid, day]);
  });

  it("about a claim that nobody sent is answered as not found", async () => {
    const house = new Clearinghouse(seed);
    house.ask(2, monday, [claimWith("paid")]);
    await house.run();
    expect((await house.linesOf("-277.edi")).find((line) => line.startsWith("STC*"))).toMatch(/^STC\*D0:35\*/);
  });
});

describe("claims that come again", () => {
  const refusedThenMended = claimIdWith("refused-by-clearinghouse");
  const friday = instantOf(Date.UTC(2026, 10, 20, 15));

  it("are paid when they were refused and mended", async () => {
    const house = new Clearinghouse(seed);
    const claim = claimWith("refused-by-clearinghouse");
    house.send(1, monday, [claim]);
    await house.run(friday);
    expect((await house.linesOf("277ca-ay.edi")).find((line) => line.startsWith("STC*A"))).toBeDefined();
    house.send(2, friday, [claim]);
    await house.run();
    const payment = (await house.linesOf("-835.edi")).find((line) => line.startsWith("CLP*"))?.split("*");
    expect(payment?.slice(1, 3)).toEqual([refusedThenMended, "1"]);
  });

  it("are denied as duplicates when the payer has them, and the first is paid all the same", async () => {
    const house = new Clearinghouse(seed);
    const claim = claimWith("paid");
    house.send(1, monday, [claim]);
    house.send(2, friday, [claim]);
    await house.run();
    const lines = await house.linesOf("-835.edi");
    const statuses = lines.filter((line) => line.startsWith("CLP*")).map((line) => line.split("*")[2]);
    expect(statuses.sort()).toEqual(["1", "4"]);
    expect(lines).toContain("CAS*CO*18*125");
  });
});

describe("corrections", () => {
  const later = instantOf(Date.UTC(2027, 0, 4, 15));
  const original = claimWith("paid");

  async function correct(frequency: "7" | "8", payerClaimNumber: string) {
    const house = new Clearinghouse(seed);
    house.send(1, monday, [original]);
    await house.run();
    const first = (await house.linesOf("-835.edi")).find((line) => line.startsWith("CLP*")) ?? "";
    const before = house.answers.length;
    const named = payerClaimNumber === "" ? (first.split("*")[7] ?? "") : payerClaimNumber;
    house.send(
      2,
      later,
      [claimWith("paid", { frequency, payerClaimNumber: named })].map((claim) => ({
        ...claim,
        claimId: "CORRECTION1",
      })),
    );
    await house.run();
    const answers = house.answers.slice(before);
    const read = await Promise.all(answers.map(({ text }) => readBack(text)));
    expect(read.flatMap(({ findings }) => findings)).toEqual([]);
    return { first, lines: read.flatMap(({ lines }) => lines), answers };
  }

  it("take the original back and pay the replacement, in one payment that adds up", async () => {
    const { first, lines, answers } = await correct("7", "");
    const [, , , charge, paid] = first.split("*");
    const payments = lines.filter((line) => line.startsWith("CLP*"));
    expect(payments[0]).toContain(`CLP*${original.claimId}*22*-${charge}*-${paid}*`);
    expect(payments[1]).toContain("CLP*CORRECTION1*1*150*");
    for (const { key, text } of answers) if (key.includes("835")) await expectBalance(text);
  });

  it("take the original back and nothing else, for a void: the payment is nothing, the rest is carried forward", async () => {
    const { lines, answers } = await correct("8", "");
    expect(lines.filter((line) => line.startsWith("CLP*")).map((line) => line.split("*").slice(1, 3))).toEqual([
      [original.claimId, "22"],
    ]);
    expect(lines.find((line) => line.startsWith("BPR*"))).toMatch(/^BPR\*H\*0\*C\*NON\*/);
    expect(lines.find((line) => line.startsWith("PLB*"))).toMatch(/\*FB:[^*]+\*-/);
    for (const { key, text } of answers) if (key.includes("835")) await expectBalance(text);
  });

  it("are refused when they name a claim that the payer does not have", async () => {
    const { lines } = await correct("7", "NOSUCHNUMBER");
    expect(lines).toContain("STC*A7:464:PR*20270105*U*150");
    expect(lines.some((line) => line.startsWith("CLP*"))).toBe(false);
  });

  async function expectBalance(text: string): Promise<void> {
    let claimsCents = cents(0);
    let paid = cents(0);
    for await (const item of readRemittance(bytesOf(text), 1)) {
      if (item.kind === "header") paid = item.header.paidCents;
      if (item.kind === "claim") {
        expect(claimImbalances(item.claim)).toEqual([]);
        claimsCents = addCents(claimsCents, item.claim.paidCents);
      }
      if (item.kind === "end") {
        const adjusted = addCents(...item.providerAdjustments.map((adjustment) => adjustment.cents));
        expect(paymentImbalances({ paidCents: paid }, claimsCents, adjusted)).toEqual([]);
      }
    }
  }
});
