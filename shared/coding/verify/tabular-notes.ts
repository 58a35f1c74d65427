import type { CodeBook } from "../../codes/code-book.ts";
import { isCodeInRange } from "../../codes/code-in-range.ts";
import type { NoteKind, Tabular } from "../../codes/tabular.ts";
import type { Day } from "../../values/day.ts";

/** What the Tabular List of the day says of two codes. */
export interface TabularNotes {
  /** As "icd-10-cm FY2026". */
  readonly release: string;
  /** The entry, at the code or above it, whose Excludes1 note names the other; undefined where none does. */
  excludes(code: string, other: string): string | undefined;
  /** Whether a "code first" note, at the code or above it, names the other as its cause. */
  isLedBy(code: string, cause: string): boolean;
  /** The entry, at the code or above it, whose "use additional code" or "code also" note names the other. */
  asksFor(
    code: string,
    other: string,
  ): { readonly kind: "useAdditional" | "codeAlso"; readonly at: string } | undefined;
}

/** The notes of the release that is good on a day; undefined where none with a Tabular List is at hand. */
export function tabularNotes(book: Pick<CodeBook, "tabular">, day: Day): TabularNotes | undefined {
  const tabular = book.tabular(day);
  if (tabular === undefined) return undefined;
  return {
    release: tabular.release,
    excludes: (code, other) => noteAt(tabular, "excludes1", code, other),
    isLedBy: (code, cause) => noteAt(tabular, "codeFirst", code, cause) !== undefined,
    asksFor: (code, other) => {
      for (const kind of ["useAdditional", "codeAlso"] as const) {
        const at = noteAt(tabular, kind, code, other);
        if (at !== undefined) return { kind, at };
      }
      return undefined;
    },
  };
}

function noteAt(tabular: Tabular, kind: NoteKind, code: string, other: string): string | undefined {
  // A note above both speaks of what stands outside of them.
  const shared = new Set(tabular.lineage(other).map((entry) => entry.code));
  return tabular
    .lineage(code)
    .find(
      (entry) =>
        !shared.has(entry.code) &&
        entry.notes[kind]?.some(({ codes }) => codes.some((range) => isCodeInRange(other, range))) === true,
    )?.code;
}
