import type { Claim } from "../../claim/claim.ts";
import { cannotTell, type Edit, type EditContext, findAt, notApplicable, type Verdict } from "../edit.ts";
import { type CompiledRule, RuleStopped } from "./compile-rule.ts";
import { claimFacts, historyFacts, lineFacts } from "./rule-facts.ts";
import { rulePlace } from "./rule-places.ts";

/** Steps that a rule may take for one claim: some hundredths of a second. */
const budget = 100_000;

/** Told when a rule could not be asked of a claim: which, and why, never what the claim says. */
export type RuleReport = (ruleId: string, why: string) => void;

/** An own rule as an edit like any other. One that fails or costs too much says `no-data` and is reported: no claim waits for it. */
export function ruleEdit(compiled: CompiledRule, report: RuleReport = () => undefined): Edit {
  const { id, sentence, remedy, source, severity, from, to, scope, expires } = compiled.rule;
  return {
    id,
    sentence,
    remedy,
    source,
    severity,
    packs: ["practice"],
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(scope.claimType === undefined ? {} : { claimType: scope.claimType }),
    check: (claim, context) => {
      if (!isInScope(compiled, claim) || (expires !== undefined && context.today > expires)) return notApplicable;
      try {
        return ask(compiled, claim, context);
      } catch (problem) {
        if (!(problem instanceof RuleStopped)) throw problem;
        report(id, problem.message);
        return cannotTell;
      }
    },
  };
}

function isInScope({ rule: { scope } }: CompiledRule, { practice, coverage }: Claim): boolean {
  if (scope.practices !== undefined && !scope.practices.includes(practice)) return false;
  return scope.payers === undefined || (coverage !== undefined && scope.payers.includes(coverage.payerId));
}

function ask({ rule, when, find }: CompiledRule, claim: Claim, context: EditContext): Verdict {
  const asksHistory = [when, find].some((expression) => expression?.asks("history") ?? false);
  if (asksHistory && context.history === undefined) return cannotTell;
  const history = asksHistory ? (context.history ?? []).map(historyFacts) : [];
  const longest = Math.max(claim.lines.length, claim.diagnoses.length, history.length, 1);
  const rounds = rule.each === "line" ? claim.lines.length : 1;
  const cost = rounds * ((when?.cost(longest) ?? 0) + find.cost(longest));
  if (cost > budget) throw new RuleStopped("costs_too_much");

  const facts = { claim: claimFacts(claim, context), history };
  if (rule.each === "claim") {
    if (when !== undefined && !when.holds(facts)) return notApplicable;
    return findAt(find.holds(facts) ? [rulePlace(claim, rule.place)] : []);
  }
  const concerned = claim.lines
    .map((line) => ({ line, facts: { ...facts, line: lineFacts(claim, line) } }))
    .filter(({ facts: lineAndClaim }) => when === undefined || when.holds(lineAndClaim));
  if (concerned.length === 0) return notApplicable;
  return findAt(
    concerned.flatMap(({ line, facts: lineAndClaim }) =>
      find.holds(lineAndClaim) ? [rulePlace(claim, rule.place, line)] : [],
    ),
  );
}
