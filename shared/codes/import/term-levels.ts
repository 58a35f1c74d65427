import type { ImportFault } from "./import-fault.ts";

/** A row of a flattened list: its level as written, and how it becomes a term once its children are known. */
interface LevelledRow<Term> {
  readonly line: number;
  readonly level: string;
  readonly make: (children: readonly Term[]) => Term;
}

/**
 * Rows with levels -> a tree: a row hangs under the last row of the level above. A level that is no number leaves its row
 * out; a level that leaves one out hangs its row under the nearest above it. Both are named.
 */
export function hangByLevel<Term>(rows: readonly LevelledRow<Term>[], faults: ImportFault[]): readonly Term[] {
  const top: Term[] = [];
  const open: { readonly level: number; readonly row: LevelledRow<Term>; readonly children: Term[] }[] = [];
  const closeTo = (level: number): void => {
    for (let last = open.at(-1); last !== undefined && last.level >= level; last = open.at(-1)) {
      open.pop();
      (open.at(-1)?.children ?? top).push(last.row.make(last.children));
    }
  };
  for (const row of rows) {
    const level = /^\d{1,2}$/.test(row.level) ? Number(row.level) : undefined;
    if (level === undefined) {
      faults.push({ line: row.line, reason: `"${row.level}" is no level.` });
      continue;
    }
    closeTo(level);
    const above = open.at(-1)?.level ?? -1;
    if (level > above + 1) faults.push({ line: row.line, reason: `Level ${level} follows level ${above}.` });
    open.push({ level, row, children: [] });
  }
  closeTo(0);
  return top;
}
