import type { PracticeName, PracticeRegistry } from "../../ports/practice-registry.ts";

export function memoryPracticeRegistry(): PracticeRegistry {
  const practices = new Map<string, PracticeName>();
  return {
    async add({ company, practice }) {
      practices.set(`${company}/${practice}`, Object.freeze({ company, practice }));
    },
    async list() {
      return [...practices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
    },
  };
}
