import { expect, it } from "vitest";
import type { Failure, FailureLog } from "../../../shared/ports/failure-log.ts";
import type { PracticeRegistry } from "../../../shared/ports/practice-registry.ts";
import type { RemittanceRecord, RemittanceStore } from "../../../shared/ports/remittance-store.ts";
import type { RuleFailure, RuleFailures } from "../../../shared/ports/rule-failures.ts";
import { cents } from "../../../shared/values/money.ts";
import { at, newCompany } from "./samples.ts";

/** What every registry of practices does. */
export function practiceRegistryContract(open: () => PracticeRegistry): void {
  it("names each practice once, in order", async () => {
    const registry = open();
    const company = newCompany();
    for (const practice of ["oak", "cedar", "oak", "birch", "cedar"]) await registry.add({ company, practice });
    const ours = (await registry.list()).filter((name) => name.company === company);
    expect(ours).toEqual(["birch", "cedar", "oak"].map((practice) => ({ company, practice })));
  });

  it("takes many at once", async () => {
    const registry = open();
    const company = newCompany();
    const practices = Array.from({ length: 30 }, (_, n) => `practice-${n}`);
    await Promise.all(practices.map((practice) => registry.add({ company, practice })));
    expect((await registry.list()).filter((name) => name.company === company)).toHaveLength(30);
  });
}

function remittance(company: string, overrides: Partial<RemittanceRecord> = {}): RemittanceRecord {
  return {
    company,
    remittanceId: "R0123456789",
    paidCents: cents(120_000),
    claimsCents: cents(125_000),
    providerAdjustmentCents: cents(5_000),
    claims: 12,
    unmatched: [{ position: 3, reason: "not-ours", cents: cents(-700) }],
    balanced: true,
    at: at("2026-12-01T00:00:00.000Z"),
    ...overrides,
  };
}

/** What every remittance store does. */
export function remittanceStoreContract(open: () => RemittanceStore): void {
  it("takes a remittance once", async () => {
    const store = open();
    const company = newCompany();
    const first = remittance(company);
    expect(await store.record(first)).toBe("new");
    expect(await store.record(first)).toBe("seen");
    expect(await store.record({ ...first, claims: 99 })).toBe("seen");
    expect(await store.list(company)).toEqual([first]);
  });

  it("is new to one of many that race", async () => {
    const store = open();
    const company = newCompany();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => store.record(remittance(company, { claims: n }))),
    );
    expect(answers.filter((answer) => answer === "new")).toHaveLength(1);
    expect((await store.list(company)).map(({ claims }) => claims)).toEqual([answers.indexOf("new")]);
  });

  it("lists a company's own, also large ones, in the order of their ids", async () => {
    const store = open();
    const company = newCompany();
    const unmatched = Array.from({ length: 500 }, (_, n) => ({ position: n + 1, reason: "not-ours", cents: cents(n) }));
    const records = ["R3", "R1", "R2"].map((remittanceId) => remittance(company, { remittanceId, unmatched }));
    for (const record of records) await store.record(record);
    expect((await store.list(company)).map(({ remittanceId }) => remittanceId)).toEqual(["R1", "R2", "R3"]);
    expect((await store.list(company))[0]).toEqual(records[1]);
    expect(await store.list(newCompany())).toEqual([]);
  });
}

/** What every failure log does. */
export function failureLogContract(open: () => FailureLog): void {
  const failure = (messageId: string, overrides: Partial<Failure> = {}): Failure => ({
    stage: "scrub-claim",
    messageId,
    error: "MissingContentError",
    cause: "a claim names a content that is not stored",
    receives: 1,
    at: at("2026-11-23T18:00:00.000Z"),
    ...overrides,
  });

  it("keeps the last failure of each message of a stage", async () => {
    const log = open();
    const tag = newCompany();
    await log.put(failure(`${tag}-b`));
    await log.put(failure(`${tag}-a`));
    await log.put(failure(`${tag}-b`, { receives: 2, at: at("2026-11-23T18:05:00.000Z") }));
    await log.put(failure(`${tag}-c`, { stage: "post-remittance" }));
    const ours = (await log.list("scrub-claim")).filter(({ messageId }) => messageId.startsWith(`${tag}-`));
    expect(ours).toEqual([
      failure(`${tag}-a`),
      failure(`${tag}-b`, { receives: 2, at: at("2026-11-23T18:05:00.000Z") }),
    ]);
  });
}

/** What every store of failing rules does. */
export function ruleFailuresContract(open: () => RuleFailures): void {
  const failure = (ruleId: string, claimId: string, overrides: Partial<RuleFailure> = {}): RuleFailure => ({
    ruleId,
    asks: "8KQ2M0XA",
    claimId,
    why: "division_by_zero",
    at: at("2026-11-18T12:00:00.000Z"),
    ...overrides,
  });

  it("keeps each claim of a rule once, a company's own, in order", async () => {
    const failures = open();
    const company = newCompany();
    const mended = failure("own-a", "C2", { asks: "9AAAAAAA" });
    await failures.put(company, [failure("own-b", "C1"), mended, failure("own-a", "C2")]);
    await failures.put(company, [failure("own-a", "C2", { why: "no_such_key" }), failure("own-a", "C1")]);
    expect(await failures.list(company)).toEqual([
      failure("own-a", "C1"),
      failure("own-a", "C2"),
      mended,
      failure("own-b", "C1"),
    ]);
    expect(await failures.list(newCompany())).toEqual([]);
  });

  it("forgets one rule, whatever it asked", async () => {
    const failures = open();
    const company = newCompany();
    const others = [failure("own-a-b", "C1"), failure("own-b", "C1")];
    await failures.put(company, [failure("own-a", "C1"), failure("own-a", "C2", { asks: "9AAAAAAA" }), ...others]);
    await failures.clear(company, "own-a");
    await failures.clear(company, "own-none");
    expect(await failures.list(company)).toEqual(others);
  });
}
