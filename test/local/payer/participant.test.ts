import { describe, expect, it } from "vitest";
import { readAnswers } from "../../../functions/receive-response/read-answers.ts";
import { instantOf } from "../../../shared/values/instant.ts";
import { soundClaim } from "../../builders/sound-claim.ts";
import { chunksOf, listOf } from "../../x12/reading.ts";
import { claimWith, manyClaims, seed } from "./claims.ts";
import { Clearinghouse } from "./clearinghouse.ts";

const monday = instantOf(Date.UTC(2026, 10, 16, 15));
const tuesday = instantOf(Date.UTC(2026, 10, 17, 15));
const thirdWeek = instantOf(Date.UTC(2026, 11, 2, 15));

/** Three files and a question, the last of them a fortnight after the first. */
function fill(house: Clearinghouse): void {
  const claims = manyClaims(90);
  house.send(1, monday, claims.slice(0, 40));
  house.send(2, tuesday, claims.slice(40, 80));
  house.ask(3, thirdWeek, claims.slice(0, 80));
  house.send(4, thirdWeek, claims.slice(80));
}

/** What was answered, by key; each key once. */
function answered(house: Clearinghouse): Readonly<Record<string, string>> {
  expect(new Set(house.answers.map(({ key }) => key)).size).toBe(house.answers.length);
  return Object.fromEntries(house.answers.map(({ key, text }) => [key, text]));
}

describe("the simulated payer", () => {
  it("gives the same answers to the same files, and others under another seed", async () => {
    const [one, same, other] = [new Clearinghouse(seed), new Clearinghouse(seed), new Clearinghouse(seed + 1)];
    for (const house of [one, same, other]) {
      fill(house);
      await house.run();
    }
    expect(answered(same)).toEqual(answered(one));
    expect(answered(other)).not.toEqual(answered(one));
  });

  it("goes on where it was when it is stopped after any answer", async () => {
    const whole = new Clearinghouse(seed);
    fill(whole);
    await whole.run();
    const broken = new Clearinghouse(seed);
    fill(broken);
    while (await broken.step()) broken.restart();
    expect(answered(broken)).toEqual(answered(whole));
  });

  it("answers alike in whatever order the mailbox lists our files", async () => {
    const one = new Clearinghouse(seed);
    fill(one);
    const turned = new Clearinghouse(seed);
    for (const [key, text] of [...one.sent].reverse()) turned.sent.set(key, text);
    await one.run();
    await turned.run();
    expect(answered(turned)).toEqual(answered(one));
  });

  it("has nothing to do when nothing was sent, or all was answered", async () => {
    const house = new Clearinghouse(seed);
    expect(await house.step()).toBe(false);
    house.send(1, monday, [soundClaim()]);
    await house.run();
    const { length } = house.answers;
    house.restart();
    expect(await house.step()).toBe(false);
    expect(house.answers).toHaveLength(length);
  });

  it("pays one payer's claims of a week together, over all files", async () => {
    const house = new Clearinghouse(seed);
    const claims = manyClaims(60).filter((claim) => claim.coverage?.payerId === "HVHP1");
    for (const [index, claim] of claims.entries()) house.send(index + 1, monday, [claim]);
    await house.run();
    const fridays = house.answers.filter(({ key }) => key.endsWith("-835.edi")).map(({ at }) => at);
    expect(new Set(fridays).size).toBe(fridays.length);
    expect(fridays.length).toBeLessThan(8);
  });

  it("sends some answers twice under another name, and the payer's before the clearinghouse's", async () => {
    const house = new Clearinghouse(seed);
    for (const [index, claim] of manyClaims(60).entries()) house.send(index + 1, monday, [claim]);
    await house.run();
    const keys = house.answers.map(({ key }) => key);
    expect(keys.some((key) => key.includes("277ca-pr-again"))).toBe(true);
    expect(keys.some((key) => key.includes("835-copy"))).toBe(true);
    const early = keys.filter((key, index) => {
      const clearinghouse = keys.indexOf(key.replace("277ca-pr", "277ca-ay"));
      return key.endsWith("277ca-pr.edi") && clearinghouse > index;
    });
    expect(early.length).toBeGreaterThan(0);
  });
});

describe("a file that a clearinghouse can't take", () => {
  async function answersOf(house: Clearinghouse) {
    await house.run();
    const all = house.answers.map(({ text }) => chunksOf(new TextEncoder().encode(text), 512));
    return (await Promise.all(all.map((source) => listOf(readAnswers(source, monday))))).flat();
  }

  it("is rejected whole by a 999 that says where, and is never adjudicated", async () => {
    const house = new Clearinghouse(seed);
    const text = house.send(1, monday, [claimWith("paid")]);
    house.put(
      "C000000001.837",
      text.replace(/HI\*ABK:J029.*~\n/, "").replace(/SE\*(\d+)/, (_, n) => `SE*${Number(n) - 1}`),
    );
    expect(await answersOf(house)).toMatchObject([
      { kind: "file", acknowledgment: { controlNumber: 1, verdict: "rejected", reasons: ["IK502:5", "IK304:3"] } },
    ]);
    expect(house.answers[0]?.text).toMatch(/\nIK3\*[A-Z]+\*\d+\*2300\*3~/);
  });

  it("names the element that is wrong", async () => {
    const house = new Clearinghouse(seed);
    const text = house.send(1, monday, [claimWith("paid")]);
    house.put("C000000001.837", text.replace(":B:1*Y*A", ":B:1*Y*X"));
    await house.run();
    const lines = house.answers[0]?.text.split("~\n") ?? [];
    const position = text.split("~\n").findIndex((line) => line.startsWith("CLM*")) - 1;
    expect(lines).toContain(`IK3*CLM*${position}*2300*8`);
    expect(lines).toContain("IK4*7**7");
  });

  it("comes under the number of another: a TA1 refuses it, and the first is answered", async () => {
    const house = new Clearinghouse(seed);
    const text = house.send(1, monday, [claimWith("paid")]);
    house.put("C000000099.837", text.replace("CEDAR FAMILY CLINIC", "ELM FAMILY CLINIC"));
    const answers = await answersOf(house);
    const files = answers.filter((answer) => answer.kind === "file").map(({ acknowledgment }) => acknowledgment);
    expect(files.map(({ verdict, reasons }) => [verdict, ...reasons]).sort()).toEqual([
      ["accepted"],
      ["rejected", "TA105:025"],
    ]);
  });

  it("is ignored when it is the same file under another name", async () => {
    const house = new Clearinghouse(seed);
    const text = house.send(1, monday, [claimWith("paid")]);
    await house.run();
    const { length } = house.answers;
    house.put("C000000099.837", text);
    await house.run();
    expect(house.answers).toHaveLength(length);
  });

  it("is no X12: it is left alone, and the others are answered", async () => {
    const house = new Clearinghouse(seed);
    house.put("C000000007.837", "this is not an interchange");
    house.put("C000000008.837", "");
    house.send(1, monday, [claimWith("paid")]);
    const answers = await answersOf(house);
    const files = answers.flatMap((answer) => (answer.kind === "file" ? [answer.acknowledgment] : []));
    expect(files).toMatchObject([{ controlNumber: 1, verdict: "accepted" }]);
    expect(answers.some((answer) => answer.kind === "remittance")).toBe(true);
  });
});
