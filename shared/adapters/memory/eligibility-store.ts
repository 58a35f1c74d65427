import type { EligibilityCheck, EligibilityQuestion, EligibilityStore } from "../../ports/eligibility.ts";
import { deepFreeze } from "./deep-freeze.ts";

export function memoryEligibilityStore(): EligibilityStore {
  const members = new Map<string, Map<string, EligibilityCheck>>();
  const keyOf = (company: string, payerId: string, memberId: string) => JSON.stringify([company, payerId, memberId]);
  const waiting = new Map<string, EligibilityQuestion>();
  const placeOf = ({ company, practice, claimId, content }: EligibilityQuestion) =>
    JSON.stringify([company, practice, claimId, content]);
  return {
    async ask({ company, practice, payerId, claimId, content }) {
      const question = { company, practice, payerId, claimId, content };
      waiting.set(placeOf(question), question);
    },
    async questions(company, practice) {
      return [...waiting.values()]
        .filter((each) => each.company === company && each.practice === practice)
        .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    },
    async forget(questions) {
      for (const question of questions) waiting.delete(placeOf(question));
    },
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
