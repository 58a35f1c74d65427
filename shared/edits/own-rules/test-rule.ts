import { claimFromEncounter } from "../../claim/claim.ts";
import { Encounter } from "../../claim/encounter.ts";
import { emptyCodeBook } from "../../codes/empty-code-book.ts";
import { payerOf } from "../../payers/catalog.ts";
import { addDays } from "../../values/day.ts";
import { judgeClaim } from "../judge-claim.ts";
import { relevantEdits } from "../relevant-edits.ts";
import type { CompiledRule } from "./compile-rule.ts";
import { encounterFieldNames, type RuleTest } from "./own-rule.ts";
import { ruleEdit } from "./rule-edit.ts";
import { sampleService } from "./sample-service.ts";
import { sampleVisit } from "./sample-visit.ts";

/** What a test of a rule was to say and said, or why it could not be run. */
export interface RuleTestResult {
  readonly name: string;
  readonly expected: RuleTest["expect"];
  readonly said: string;
  readonly isGreen: boolean;
}

/** Runs the tests beside a rule, as the scrubber would ask it. */
export function testRule(compiled: CompiledRule): readonly RuleTestResult[] {
  return compiled.rule.tests.map((test) => {
    const said = run(compiled, test);
    return { name: test.name, expected: test.expect, said, isGreen: said === test.expect };
  });
}

/** Why a rule may not be asked of claims yet; empty when it may: all its tests are green, one passes and one finds. */
export function untested(compiled: CompiledRule): readonly string[] {
  const results = testRule(compiled);
  const red = results
    .filter(({ isGreen }) => !isGreen)
    .map(({ name, expected, said }) => `test "${name}": expected ${expected}, but ${said}`);
  const missing = (["pass", "find"] as const)
    .filter((kind) => !results.some(({ expected }) => expected === kind))
    .map((kind) => `there is no test that expects "${kind}"`);
  return [...red, ...missing];
}

function run(compiled: CompiledRule, { encounter: change, today, history }: RuleTest): string {
  const unknown = Object.keys(change).filter((name) => !encounterFieldNames.has(name));
  if (unknown.length > 0) return `an encounter has no ${unknown.join(", ")}`;
  const encounter = Encounter.safeParse({ ...sampleVisit, ...change });
  if (!encounter.success) {
    return encounter.error.issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`).join("; ");
  }
  const [practice = "example-clinic"] = compiled.rule.scope.practices ?? [];
  const claim = claimFromEncounter("SAMPLE", { company: "example", practice }, encounter.data);
  const stops: string[] = [];
  const edit = ruleEdit(compiled, (_id, why) => stops.push(why));
  const { judgments } = judgeClaim(
    claim,
    {
      today: today ?? addDays(claim.serviceTo, 1),
      payer: payerOf(claim.coverage?.payerId ?? ""),
      codes: emptyCodeBook,
      history: history?.map(sampleService),
      practice: {},
    },
    { edits: relevantEdits([edit]) },
  );
  return stops[0] === undefined ? (judgments[0]?.verdict.kind ?? "not-applicable") : `stopped: ${stops[0]}`;
}
