import { describe, expect, it } from "vitest";
import { judgeClaim } from "../../shared/edits/judge-claim.ts";
import { readRule } from "../../shared/edits/own-rules/read-rule.ts";
import { ruleEdit } from "../../shared/edits/own-rules/rule-edit.ts";
import { testRule } from "../../shared/edits/own-rules/test-rule.ts";
import { relevantEdits } from "../../shared/edits/relevant-edits.ts";
import { day } from "../../shared/values/day.ts";
import { soundClaim } from "../builders/sound-claim.ts";
import { contextOf } from "./changes.ts";

const tests = [
  { name: "an office visit", expect: "pass" },
  {
    name: "an injection without a side",
    expect: "find",
    encounter: { lines: [{ procedure: "20610", chargeCents: 20_000, pointers: [1] }] },
  },
];

/** A sound rule: knee injections name a side. Show only what differs. */
function rule(change: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    id: "own-injection-side",
    sentence: "An injection into a large joint names its side.",
    remedy: "Add RT, LT or 50.",
    source: "Harborview contract, exhibit B",
    owner: "billing lead",
    reviewBy: "2027-06-30",
    state: "live",
    each: "line",
    find: "line.procedure == '20610' && !line.modifiers.exists(m, m in ['RT', 'LT', '50'])",
    place: "modifiers",
    tests,
    ...change,
  });
}

function problemsOf(text: string): readonly string[] {
  const reading = readRule(text);
  return reading.kind === "broken" ? reading.problems : [];
}

function verdictOf(text: string, claim = soundClaim(), around = {}, reports: string[] = []) {
  const reading = readRule(text);
  if (reading.kind === "broken") throw new Error(reading.problems.join("; "));
  const edit = ruleEdit(reading.compiled, (id, why) => reports.push(`${id} ${why}`));
  return judgeClaim(claim, contextOf("HVHP1", around), { edits: relevantEdits([edit]) }).judgments[0]?.verdict;
}

const injection = soundClaim({ lines: [{ procedure: "20610", chargeCents: 20_000, pointers: [1] }] });

describe("an own rule", () => {
  it("finds on the line that it is about, and passes the others", () => {
    expect(verdictOf(rule(), injection)).toEqual({ kind: "find", places: ["2400 SV101-3 (line 1 modifiers)"] });
    expect(verdictOf(rule())).toEqual({ kind: "pass" });
  });

  it("has nothing to say outside its scope, its days and its condition, or after it expired", () => {
    const outside = [
      { scope: { payers: ["PRMU2"] } },
      { scope: { practices: ["harbor-heart"] } },
      { scope: { claimType: "institutional" } },
      { to: "2026-11-15" },
      { expires: "2026-11-17" },
      { when: "claim.placeOfService == '22'" },
    ];
    for (const change of outside) {
      expect(verdictOf(rule({ ...change, state: "shadow" }), injection)?.kind ?? "not-applicable").toBe(
        "not-applicable",
      );
    }
    expect(verdictOf(rule({ expires: "2026-11-18", to: "2026-11-16" }), injection)?.kind).toBe("find");
  });

  it("may ask of the claim as a whole and of earlier services, and can't tell where nobody looked", () => {
    const again = rule({
      state: "shadow",
      each: "claim",
      place: "date",
      find: "history.exists(s, s.procedure in ['99213', '99214'] && days(s.from, claim.from) < 3)",
    });
    const before = { history: [{ from: day("2026-11-14") }] };
    expect(verdictOf(again)).toEqual({ kind: "no-data" });
    expect(verdictOf(again, soundClaim(), { history: [] })).toEqual({ kind: "pass" });
    expect(verdictOf(again, soundClaim(), before)).toEqual({
      kind: "find",
      places: ["2300 DTP (dates of service)"],
    });
  });

  it("is live only while its tests are green, one that passes and one that finds", () => {
    const [passes, finds] = tests;
    expect(problemsOf(rule({ tests: [passes] }))).toEqual(['there is no test that expects "find"']);
    expect(problemsOf(rule({ tests: [passes, { ...finds, expect: "pass" }] }))).toEqual([
      'test "an injection without a side": expected pass, but find',
      'there is no test that expects "find"',
    ]);
    expect(problemsOf(rule({ tests: [passes], state: "shadow" }))).toEqual([]);
  });

  it("says what is wrong with a test that is no encounter", () => {
    const reading = readRule(
      rule({
        state: "draft",
        tests: [
          { name: "a wrong field", expect: "find", encounter: { linse: [] } },
          { name: "a wrong day", expect: "find", encounter: { serviceFrom: "2026-02-30" } },
        ],
      }),
    );
    expect(reading.kind === "rule" ? testRule(reading.compiled).map(({ said }) => said) : []).toEqual([
      "an encounter has no linse",
      "serviceFrom: must be a calendar day like 2026-03-04",
    ]);
  });

  it.each([
    ["{", "the rule is not JSON"],
    [rule({ id: "Own" }), /^id: must be like/],
    [rule({ colour: "red" }), /^rule: .*colour/],
    [rule({ find: "line.procedur == '1'" }), "find: No such key: procedur"],
    [rule({ find: "lin.procedure == '1'" }), "find: Unknown variable: lin"],
    [rule({ find: "line.procedure ==" }), /^find: /],
    [rule({ find: "line.procedure" }), "find: must be true or false, but is a string"],
    [rule({ find: "line.procedure.matches('(a+)+$')" }), /^find: matches is not to be used/],
    [rule({ each: "claim", find: "line.units > 1" }), "find: Unknown variable: line"],
    [rule({ find: `${"!".repeat(400)}true` }), /^find: /],
    [
      rule({ find: "claim.lines.all(a, claim.lines.all(b, claim.lines.all(c, claim.lines.all(d, true))))" }),
      "find: goes through lists inside lists more than 3 deep",
    ],
  ])("is refused in words where it is not sound: %#", (text, problem) => {
    expect(problemsOf(text)[0]).toEqual(typeof problem === "string" ? problem : expect.stringMatching(problem));
  });

  it("that fails is reported and can't tell: the claim goes on", () => {
    const reports: string[] = [];
    const broken = rule({ state: "shadow", find: "1 / (claim.lines.size() - 2) > 0" });
    expect(verdictOf(broken, soundClaim(), {}, reports)).toEqual({ kind: "no-data" });
    expect(reports).toEqual(["own-injection-side division_by_zero"]);
  });

  it("that would cost too much is not begun", () => {
    const reports: string[] = [];
    const lines = Array.from({ length: 50 }, () => ({ procedure: "99213", chargeCents: 100, pointers: [1] }));
    const dear = rule({
      state: "shadow",
      each: "claim",
      place: "claim",
      find: "claim.lines.all(a, claim.lines.all(b, claim.lines.all(c, a.units + b.units + c.units > 0)))",
    });
    const started = performance.now();
    expect(verdictOf(dear, soundClaim({ lines }), {}, reports)).toEqual({ kind: "no-data" });
    expect(reports).toEqual(["own-injection-side costs_too_much"]);
    expect(performance.now() - started).toBeLessThan(500);
    expect(verdictOf(dear)?.kind).toBe("find");
  });

  it("can't reach what it is not given", () => {
    for (const find of [
      "claim.constructor == 1",
      "line.__proto__ == 1",
      "process.exit(1)",
      "claim.patient.lastName == 'A'",
    ]) {
      expect(problemsOf(rule({ find }))).not.toEqual([]);
    }
  });
});
