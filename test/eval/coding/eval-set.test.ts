import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EvalCase, Trap } from "./eval-case.ts";
import { readBillableCodes } from "./read-billable-codes.ts";
import { readLines } from "./read-lines.ts";

const halves = { dev: readLines("dev", EvalCase), "held-out": readLines("held-out", EvalCase) } as const;
const halved = [...halves.dev, ...halves["held-out"]];
const practice = readLines("practice", EvalCase);
const cases = [...halved, ...practice];

const place = "shared/codesets";
const codesets = join(import.meta.dirname, "../../../..", place);
/** The releases, each from its first day; a date belongs to the last that has begun. */
const releases = [
  ["2024-10-01", "FY2025_code-descriptions.zip"],
  ["2025-04-01", "FY2025apr_code-descriptions.zip"],
  ["2025-10-01", "FY2026_icd10cm-code-descriptions-2026.zip"],
] as const;

const count = <T>(items: readonly T[], key: (item: T) => string): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(items, key)].sort().map(([name, group]) => [name, group.length]));
const trapped = (of: readonly EvalCase[]) => of.filter((one) => one.traps.length > 0).length;
const codesOf = (of: readonly EvalCase[]) => of.reduce((sum, one) => sum + one.gold.length, 0);

describe("the evaluation set of the coder", () => {
  it("names each text once, and those of the halves after their specialty", () => {
    expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length);
    expect(new Set(cases.map((one) => one.text)).size).toBe(cases.length);
    expect(halved.filter((one) => !one.id.startsWith(`${one.specialty}-`)).map((one) => one.id)).toEqual([]);
  });

  it("is large and wide enough to measure with", () => {
    expect(halved.length).toBeGreaterThanOrEqual(320);
    expect(new Set(halved.map((one) => one.specialty)).size).toBeGreaterThanOrEqual(20);
    expect(trapped(halved) / halved.length).toBeGreaterThanOrEqual(1 / 3);
  });

  it("has halves that are alike", () => {
    const { dev, "held-out": heldOut } = halves;
    expect(count(dev, (one) => one.specialty)).toEqual(count(heldOut, (one) => one.specialty));
    expect(Math.abs(trapped(dev) - trapped(heldOut)) / trapped(halved)).toBeLessThan(0.05);
    expect(Math.abs(codesOf(dev) - codesOf(heldOut)) / codesOf(halved)).toBeLessThan(0.05);
  });

  it("sets each kind of trap in both halves", () => {
    const kinds = (of: readonly EvalCase[]) => new Set(of.flatMap((one) => one.traps));
    expect(kinds(halves.dev).size).toBe(Trap.options.length);
    expect(kinds(halves["held-out"]).size).toBe(Trap.options.length);
  });

  it("never asks for a code that it also forbids, nor for one twice, and lists first what it codes", () => {
    const wrong = cases.filter((one) => {
      const gold = one.gold.map(({ code }) => code);
      const apart = new Set([...gold, ...[...one.notCoded, ...one.optional].map(({ code }) => code)]);
      const whole = apart.size === gold.length + one.notCoded.length + one.optional.length;
      return !whole || (one.first !== undefined && !gold.includes(one.first));
    });
    expect(wrong.map((one) => one.id)).toEqual([]);
  });

  it("has dates that the three releases cover, and texts of 1 to 15 lines", () => {
    const wrong = cases.filter(
      ({ date, text }) => date < "2024-10-01" || date > "2026-09-30" || text.split("\n").length > 15,
    );
    expect(wrong.map((one) => one.id)).toEqual([]);
  });
});

describe("the codes of the evaluation set", () => {
  if (!existsSync(codesets)) {
    const reason = `skipped: there is no ../${place} beside the checkout`;
    process.stderr.write(`the codes of the evaluation set: ${reason}\n`);
    it.skip(reason, () => {});
    return;
  }

  it("are billable in the official release of the day, all that are asked for and all that may be given", async () => {
    for (const [index, [from, file]] of releases.entries()) {
      const until = releases[index + 1]?.[0] ?? "9999";
      const billable = await readBillableCodes(join(codesets, file));
      expect(billable.size).toBeGreaterThan(70_000);
      const wrong = cases
        .filter(({ date }) => date >= from && date < until)
        .flatMap((one) => [...one.gold, ...one.optional].map(({ code }) => ({ id: one.id, code })))
        .filter(({ code }) => !billable.has(code.replace(".", "")));
      expect(wrong).toEqual([]);
    }
  });

  it("are billable in one of the releases where they are forbidden", async () => {
    const all = await Promise.all(releases.map(([, file]) => readBillableCodes(join(codesets, file))));
    const wrong = cases
      .flatMap((one) => one.notCoded.map(({ code }) => ({ id: one.id, code })))
      .filter(({ code }) => !all.some((billable) => billable.has(code.replace(".", ""))));
    expect(wrong).toEqual([]);
  });
});
