import { describe, expect, it } from "vitest";
import { switchedOff, wordsForSwitchedOff } from "../../infra/cli/scrub/switched-off.ts";
import { memoryClock } from "../../shared/adapters/memory/clock.ts";
import { memoryDocumentStore } from "../../shared/adapters/memory/document-store.ts";
import { memoryRuleFailures } from "../../shared/adapters/memory/rule-failures.ts";
import { ruleKey } from "../../shared/contracts/object-keys.ts";
import { OwnRule } from "../../shared/edits/own-rules/own-rule.ts";
import { readRule } from "../../shared/edits/own-rules/read-rule.ts";
import type { RuleFailure } from "../../shared/ports/rule-failures.ts";
import { createRuleLoader } from "../../shared/stage/load-rules.ts";
import { at } from "../adapters/contract/samples.ts";

const company = "acme-billing";
const now = at("2026-11-18T12:00:00.000Z");
const rule = OwnRule.parse({
  id: "own-breaks",
  sentence: "A rule that fails on every claim.",
  remedy: "Nothing to do.",
  source: "a test",
  owner: "billing lead",
  reviewBy: "2027-06-30",
  state: "shadow",
  each: "claim",
  find: "1 / (claim.lines.size() - 2) > 0",
  place: "claim",
  tests: [],
});

/** What a rule asks is named by who asks it: failures as the scrubber counts them. */
async function failuresOn(...claimIds: readonly string[]): Promise<readonly RuleFailure[]> {
  const documents = memoryDocumentStore();
  await documents.write("inbound", ruleKey(company, rule.id), JSON.stringify(rule), "application/json");
  const load = createRuleLoader({ documents, ruleFailures: memoryRuleFailures(), clock: memoryClock(now) });
  const asks = (await load(company)).asks.get(rule.id) ?? "";
  return claimIds.map((claimId) => ({ ruleId: rule.id, asks, claimId, why: "division_by_zero", at: now }));
}

describe("an own rule that failed", () => {
  it("is switched off at the fifth claim, while it is asked at all, and no more once it asks otherwise", async () => {
    const five = await failuresOn("A", "B", "C", "D", "E");
    expect(switchedOff(company, rule, five.slice(1))).toBeUndefined();
    expect(switchedOff(company, rule, five)).toMatchObject({ id: rule.id, owner: "billing lead", since: now });
    expect(switchedOff(company, { ...rule, state: "live", owner: "another" }, five)).toBeDefined();
    expect(switchedOff(company, { ...rule, state: "draft" }, five)).toBeUndefined();
    expect(switchedOff(company, { ...rule, find: "claim.lines.size() > 50" }, five)).toBeUndefined();
  });

  it("is told of in words, with what its owner does; so is one whose file is not sound", async () => {
    const off = switchedOff(company, rule, await failuresOn("A", "B", "C", "D", "E"));
    expect(off === undefined ? {} : wordsForSwitchedOff(off)).toEqual({
      what: "The rule own-breaks could not be asked of 5 claims (division_by_zero): it is switched off, and held none of them.",
      todo: 'Correct it and "cleanclaim rules add" it, or switch it on as it is with "cleanclaim rules resume own-breaks".',
    });
    const reading = readRule(JSON.stringify({ ...rule, state: "live" }));
    const why = reading.kind === "broken" ? reading.problems : [];
    expect(wordsForSwitchedOff({ company, id: "own-breaks", owner: "", claimIds: [], why }).what).toBe(
      'The rule own-breaks is not sound, and is not asked: there is no test that expects "pass"; there is no test that expects "find".',
    );
  });
});
