import { describe, expect, it } from "vitest";
import { readLines } from "./read-lines.ts";
import { ServiceCase } from "./service-case.ts";

const seen = readLines("services", ServiceCase);
const unseen = {
  practice: readLines("services-practice", ServiceCase),
  "held-out": readLines("services-held-out", ServiceCase),
};
const cases = [...seen, ...unseen.practice, ...unseen["held-out"]];

/** The least total minutes of a level, from the day on which ranges gave way to them. Source: CPT office visits, 2024. */
const minutesOf: Readonly<Record<string, number>> = {
  "99202": 15,
  "99203": 30,
  "99204": 45,
  "99205": 60,
  "99212": 10,
  "99213": 20,
  "99214": 30,
  "99215": 40,
};
const officeVisit = /^992(0[2-5]|1[2-5])$/;
const ranks: Readonly<Record<string, number>> = {
  minimal: 2,
  low: 3,
  limited: 3,
  moderate: 4,
  high: 5,
  extensive: 5,
};

/** The office visit that the facts of a case lead to: two of three elements, or the most minutes that are met. */
function visitOf({ facts, basis }: ServiceCase): string | undefined {
  if (facts === undefined || basis === undefined) return undefined;
  const prefix = facts.patient === "new" ? "9920" : "9921";
  if (basis === "mdm") {
    const [, second] = [facts.problems, facts.data, facts.risk]
      .map((level) => ranks[level ?? ""] ?? 0)
      .sort((a, b) => b - a);
    return `${prefix}${second}`;
  }
  const minutes = facts.totalMinutes ?? 0;
  return Object.entries(minutesOf)
    .filter(([code, least]) => code.startsWith(prefix) && least <= minutes)
    .at(-1)?.[0];
}

describe("the evaluation set of services", () => {
  it("has thirty texts, a half of sixteen that is never tuned on, and more for tuning, each named once", () => {
    expect(seen.length).toBe(30);
    expect(unseen["held-out"].length).toBe(16);
    expect(unseen.practice.length).toBeGreaterThanOrEqual(36);
    expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length);
    expect(cases.filter((one) => !one.id.startsWith(`${one.specialty}-service-`)).map((one) => one.id)).toEqual([]);
  });

  it("expects the level of visit that its own facts lead to", () => {
    const levelled = cases.filter((one) => one.basis !== undefined);
    expect(levelled.length).toBeGreaterThanOrEqual(10);
    const wrong = levelled
      .map((one) => ({
        id: one.id,
        facts: visitOf(one),
        expected: one.expected.find(({ code }) => officeVisit.test(code))?.code,
      }))
      .filter((one) => one.facts !== one.expected);
    expect(wrong).toEqual([]);
  });

  it("says how a level was reached wherever it expects one", () => {
    const silent = cases.filter(
      (one) => one.basis === undefined && one.expected.some(({ code }) => officeVisit.test(code)),
    );
    expect(silent.map((one) => one.id)).toEqual([]);
  });

  it("bills what was given and what was discarded apart, and never says that nothing was when something was", () => {
    const wrong = cases.filter(({ expected }) => {
      const wasted = expected.filter(({ modifiers }) => modifiers.includes("JW")).map(({ code }) => code);
      return wasted.some((code) => {
        const given = expected.filter((line) => line.code === code && !line.modifiers.includes("JW"));
        return given.length !== 1 || given.some(({ modifiers }) => modifiers.includes("JZ"));
      });
    });
    expect(wrong.map((one) => one.id)).toEqual([]);
  });

  it("never expects what it says is not billed", () => {
    const wrong = cases.filter(({ expected, notBilled }) =>
      notBilled.some(({ code }) =>
        expected.some(
          (line) => line.code === code || line.modifiers.some((modifier) => `${line.code}-${modifier}` === code),
        ),
      ),
    );
    expect(wrong.map((one) => one.id)).toEqual([]);
  });
});
