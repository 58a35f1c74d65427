import type { RuleFailure, RuleFailures } from "../../ports/rule-failures.ts";
import { deepFreeze } from "./deep-freeze.ts";

export function memoryRuleFailures(): RuleFailures {
  const companies = new Map<string, Map<string, RuleFailure>>();
  return {
    async put(company, failures) {
      const known = companies.get(company) ?? new Map<string, RuleFailure>();
      companies.set(company, known);
      for (const failure of failures) {
        const key = `${failure.ruleId}#${failure.asks}#${failure.claimId}`;
        if (!known.has(key)) known.set(key, deepFreeze(failure));
      }
    },
    async list(company) {
      return [...(companies.get(company) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, failure]) => failure);
    },
    async clear(company, ruleId) {
      const known = companies.get(company);
      for (const [key, failure] of known ?? []) if (failure.ruleId === ruleId) known?.delete(key);
    },
  };
}
