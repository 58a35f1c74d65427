import { type ASTNode, Environment, EvaluationError, type ParseResult } from "@marcbachmann/cel-js";
import { childrenOf, costOf } from "./expression-cost.ts";
import type { OwnRule } from "./own-rule.ts";
import { daysFromTo, ruleTypes } from "./rule-facts.ts";

/** An expression that was checked, and what it may cost at most. */
export interface Expression {
  /** @throws RuleStopped */
  readonly holds: (facts: Readonly<Record<string, unknown>>) => boolean;
  /** Steps that it may take where no list has more than so many entries. */
  readonly cost: (longestList: number) => number;
  /** Whether it asks about the variable. */
  readonly asks: (variable: string) => boolean;
}

export interface CompiledRule {
  readonly rule: OwnRule;
  readonly when: Expression | undefined;
  readonly find: Expression;
}

/** An expression could not be answered. The words are of the expression, never of the claim. */
export class RuleStopped extends Error {
  override readonly name = "RuleStopped";
}

const limits = { maxAstNodes: 300, maxDepth: 20, maxListElements: 500, maxMapEntries: 10, maxCallArguments: 4 };

function environment(withLine: boolean): Environment {
  const made = new Environment({ limits });
  for (const [name, schema] of Object.entries(ruleTypes)) made.registerType({ name, schema });
  made
    .registerVariable("claim", "Claim")
    .registerVariable("history", "list<Service>")
    .registerFunction(
      "between(string, string, string): bool",
      (code: string, first: string, last: string) => code.length === first.length && code >= first && code <= last,
    )
    .registerFunction("days(string, string): int", daysFromTo);
  return withLine ? made.registerVariable("line", "Line") : made;
}

const environments = { claim: environment(false), line: environment(true) } as const;
/** Regular expressions can take for ever. */
const forbidden: ReadonlySet<string> = new Set(["matches"]);

/** Reads a rule's expressions. Answers the rule, or everything that is wrong with them in words for whoever wrote it. */
export function compileRule(
  rule: OwnRule,
):
  | { readonly kind: "rule"; readonly compiled: CompiledRule }
  | { readonly kind: "broken"; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const read = (name: "when" | "find", text: string): Expression | undefined => {
    const expression = compile(environments[rule.each], text);
    if (typeof expression !== "string") return expression;
    problems.push(`${name}: ${expression}`);
    return undefined;
  };
  const when = rule.when === undefined ? undefined : read("when", rule.when);
  const find = read("find", rule.find);
  if (find === undefined || problems.length > 0) return { kind: "broken", problems };
  return { kind: "rule", compiled: { rule, when, find } };
}

function compile(celEnvironment: Environment, text: string): Expression | string {
  let parsed: ParseResult;
  try {
    parsed = celEnvironment.parse(text);
  } catch (problem) {
    return messageOf(problem);
  }
  const checked = parsed.check();
  if (!checked.valid) return messageOf(checked.error);
  if (checked.type !== "bool" && checked.type !== "dyn") return `must be true or false, but is a ${checked.type}`;
  const names = namesIn(parsed.ast);
  const banned = [...names.calls].find((name) => forbidden.has(name));
  if (banned !== undefined) return `${banned} is not to be used: compare with ==, in, startsWith, contains or between`;
  const cost = costOf(parsed.ast);
  if (typeof cost === "string") return cost;
  return {
    cost,
    asks: (variable) => names.variables.has(variable),
    holds: (facts) => {
      let answer: unknown;
      try {
        answer = parsed(facts);
      } catch (problem) {
        throw new RuleStopped(problem instanceof EvaluationError ? problem.code : "failed");
      }
      if (typeof answer !== "boolean") throw new RuleStopped("not_true_or_false");
      return answer;
    },
  };
}

/** The first line of what the parser says: what and where, without the drawing. */
function messageOf(problem: unknown): string {
  return problem instanceof Error ? (problem.message.split("\n")[0] ?? problem.name) : "cannot be read";
}

function namesIn(ast: ASTNode): { readonly calls: ReadonlySet<string>; readonly variables: ReadonlySet<string> } {
  const calls = new Set<string>();
  const variables = new Set<string>();
  const visit = (node: ASTNode): void => {
    if (node.op === "id") variables.add(node.args);
    if (node.op === "call" || node.op === "rcall") calls.add(node.args[0]);
    for (const inner of childrenOf(node)) visit(inner);
  };
  visit(ast);
  return { calls, variables };
}
