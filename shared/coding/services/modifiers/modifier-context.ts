import type { PracticeRules } from "../../../claim/practice-rules.ts";
import type { CodeBook } from "../../../codes/code-book.ts";
import type { Day } from "../../../values/day.ts";
import type { ServiceNote } from "../service-note.ts";
import type { VisitSigns } from "../visit/visit-signs.ts";

/** A service that another claim of the patient has, by the same practice, on an earlier day or the same. */
export interface PastService {
  readonly procedure: string;
  readonly day: Day;
}

/** What modifiers are decided from. */
export interface ModifierContext {
  readonly note: ServiceNote;
  readonly signs: VisitSigns;
  readonly codes: CodeBook;
  readonly rules: PracticeRules | undefined;
  readonly payerId: string | undefined;
  readonly past: readonly PastService[];
}
