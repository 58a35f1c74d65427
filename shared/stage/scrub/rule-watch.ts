import type { Decision } from "../../claim/decision.ts";
import type { Clock } from "../../ports/clock.ts";
import type { RuleFailure, RuleFailures } from "../../ports/rule-failures.ts";
import type { RuleSet } from "../load-rules.ts";
import type { createAroundLoader } from "./load-around.ts";

/**
 * Counts the claims on which own rules fail: a rule that failed on several is asked no more, until its owner has looked.
 * What a crash keeps from being counted is counted with the next claim.
 */
export function createRuleWatch(
  { ruleFailures, clock }: { readonly ruleFailures: RuleFailures; readonly clock: Clock },
  { forget }: Pick<ReturnType<typeof createAroundLoader>, "forget">,
) {
  const seen = new Map<string, RuleFailure[]>();
  return {
    /** Notes which rules stopped over a claim. */
    note: (company: string, rules: RuleSet | undefined, { events }: Decision): void => {
      for (const { claimId, detail } of events) {
        for (const stop of Array.isArray(detail.stopped) ? detail.stopped : []) {
          const [ruleId = "", ...why] = stop.split(" ");
          const asks = rules?.asks.get(ruleId);
          if (asks === undefined) continue;
          const noted = seen.get(company) ?? [];
          seen.set(company, noted);
          noted.push({ ruleId, asks, claimId, why: why.join(" "), at: clock.now() });
        }
      }
    },
    /** Keeps what was noted: the rules are read anew where anything was. */
    keep: async (): Promise<void> => {
      for (const [company, failures] of seen) {
        await ruleFailures.put(company, failures);
        seen.delete(company);
        forget(company);
      }
    },
  };
}
