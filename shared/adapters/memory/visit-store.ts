import type { VisitState } from "../../claim/visit-state.ts";
import type { VisitStore } from "../../ports/visit-store.ts";
import { deepFreeze } from "./deep-freeze.ts";

export function memoryVisitStore(): VisitStore {
  const states = new Map<string, VisitState>();
  return {
    async load({ company, practice }, visits) {
      return new Map(
        visits.flatMap((visit) => {
          const state = states.get(`${company}/${practice}/${visit}`);
          return state === undefined ? [] : [[visit, state] as const];
        }),
      );
    },
    async save(changed) {
      return changed.map((state) => {
        const key = `${state.company}/${state.practice}/${state.visit}`;
        if ((states.get(key)?.version ?? 0) !== state.version - 1) return "conflict";
        states.set(key, deepFreeze(state));
        return "saved";
      });
    },
  };
}
