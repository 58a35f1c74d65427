import type { PracticeRules } from "../../../claim/practice-rules.ts";
import type { CodeBook } from "../../../codes/code-book.ts";
import type { ServiceNote } from "../service-note.ts";
import type { VisitSigns } from "../visit/visit-signs.ts";

/** What modifiers are decided from. */
export interface ModifierContext {
  readonly note: ServiceNote;
  readonly signs: VisitSigns;
  readonly codes: CodeBook;
  readonly rules: PracticeRules | undefined;
  readonly payerId: string | undefined;
}
