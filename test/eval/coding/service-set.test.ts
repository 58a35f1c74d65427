import { describe, expect, it } from "vitest";
import { readLines } from "./read-lines.ts";
import { ServiceCase } from "./service-case.ts";

const seen = readLines("services", ServiceCase);
const unseen = {
  practice: readLines("services-practice", ServiceCase),
  "held-out": readLines("services-held-out", ServiceCase),
};
const cases = [...seen, ...unseen.practice, ...unseen["held-out"]];

/** Code and least total minutes, from the lowest level to the highest. Source: CPT E/M from 2024, as numbers. */
const visits: Readonly<Record<string, readonly (readonly [code: string, minutes?: number])[]>> = {
  new: [
    ["99202", 15],
    ["99203", 30],
    ["99204", 45],
    ["99205", 60],
  ],
  established: [
    ["99212", 10],
    ["99213", 20],
    ["99214", 30],
    ["99215", 40],
  ],
  emergency: [["99282"], ["99283"], ["99284"], ["99285"]],
  "hospital-initial": [
    ["99221", 40],
    ["99221", 40],
    ["99222", 55],
    ["99223", 75],
  ],
  "hospital-subsequent": [
    ["99231", 25],
    ["99231", 25],
    ["99232", 35],
    ["99233", 50],
  ],
  "hospital-same-day": [
    ["99234", 45],
    ["99234", 45],
    ["99235", 70],
    ["99236", 85],
  ],
  "nursing-initial": [
    ["99304", 25],
    ["99304", 25],
    ["99305", 35],
    ["99306", 50],
  ],
  "nursing-subsequent": [
    ["99307", 10],
    ["99308", 20],
    ["99309", 30],
    ["99310", 45],
  ],
  "home-new": [
    ["99341", 15],
    ["99342", 30],
    ["99344", 60],
    ["99345", 75],
  ],
  "home-established": [
    ["99347", 20],
    ["99348", 30],
    ["99349", 40],
    ["99350", 60],
  ],
  "consultation-office": [
    ["99242", 20],
    ["99243", 30],
    ["99244", 40],
    ["99245", 55],
  ],
  "consultation-hospital": [
    ["99252", 35],
    ["99253", 45],
    ["99254", 60],
    ["99255", 80],
  ],
};
const levelledVisit = new Set(Object.values(visits).flatMap((codes) => codes.map(([code]) => code)));
const ranks: Readonly<Record<string, number>> = {
  minimal: 2,
  low: 3,
  limited: 3,
  moderate: 4,
  high: 5,
  extensive: 5,
};

/** The visit that the facts of a case lead to: two of three elements, or the most minutes that are met. */
function visitOf({ facts, basis }: ServiceCase): string | undefined {
  if (facts === undefined || basis === undefined) return undefined;
  const { visit, patient } = facts;
  const codes = visits[visit === "home" ? `home-${patient}` : (visit ?? patient ?? "")] ?? [];
  if (basis === "mdm") {
    const [, second = 2] = [facts.problems, facts.data, facts.risk]
      .map((level) => ranks[level ?? ""] ?? 0)
      .sort((a, b) => b - a);
    return codes[second - 2]?.[0];
  }
  const { totalMinutes = 0 } = facts;
  return codes.findLast(([, least = Number.POSITIVE_INFINITY]) => least <= totalMinutes)?.[0];
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
        expected: one.expected.find(({ code }) => levelledVisit.has(code))?.code,
      }))
      .filter((one) => one.facts !== one.expected);
    expect(wrong).toEqual([]);
  });

  it("says how a level was reached wherever it expects one", () => {
    const silent = cases.filter(
      (one) => one.basis === undefined && one.expected.some(({ code }) => levelledVisit.has(code)),
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
