import type { ImportFinding, ImportResult } from "./import-result.ts";

const mostTold = 1_000;

/** Gathers the findings of an import. */
export interface Findings {
  readonly count: number;
  add(finding: ImportFinding): void;
  refuse(): ImportResult;
}

export function gatherFindings(): Findings {
  const told: ImportFinding[] = [];
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(finding) {
      count++;
      if (told.length < mostTold) told.push(finding);
    },
    refuse: () => ({ kind: "refused", findings: told, count }),
  };
}
