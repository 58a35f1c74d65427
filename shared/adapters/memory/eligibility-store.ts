import type { EligibilityCheck, EligibilityStore } from "../../ports/eligibility.ts";
import { deepFreeze } from "./deep-freeze.ts";

export function memoryEligibilityStore(): EligibilityStore {
  const members = new Map<string, Map<string, EligibilityCheck>>();
  const keyOf = (company: string, payerId: string, memberId: string) => JSON.stringify([company, payerId, memberId]);
  return {
    async put(check) {
      const key = keyOf(check.company, check.payerId, check.memberId);
      members.set(key, (members.get(key) ?? new Map()).set(check.day, deepFreeze(check)));
    },
    async checks(company, payerId, memberId) {
      const found = members.get(keyOf(company, payerId, memberId)) ?? new Map<string, EligibilityCheck>();
      return [...found.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
    },
  };
}
