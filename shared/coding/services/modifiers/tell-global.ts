import { addDays } from "../../../values/day.ts";
import type { ServiceDraft } from "../service-draft.ts";
import type { ModifierContext } from "./modifier-context.ts";

const days: Readonly<Record<string, number>> = { "000": 0, "010": 10, "090": 90 };
const answers = new Set(["24", "58", "78", "79"]);

/**
 * Asks a coder where an operation of the history still has global days: whether the service is about it is nothing that a
 * date can say. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 40.1.
 */
export function tellGlobal(
  drafts: readonly ServiceDraft[],
  { past, codes, note }: ModifierContext,
): readonly ServiceDraft[] {
  const running = past.filter(({ procedure, day }) => {
    const fact = codes.procedure(procedure, day);
    const length = fact.kind === "known" ? (days[fact.fact.global ?? ""] ?? 0) : 0;
    return length > 0 && day < note.day && note.day <= addDays(day, length);
  });
  const [operation] = running;
  if (operation === undefined) return drafts;
  return drafts.map((draft) => {
    if ((draft.role !== "visit" && draft.role !== "procedure") || draft.code === "99024") return draft;
    if (draft.modifiers.some((modifier) => answers.has(modifier))) return draft;
    const ways =
      draft.role === "visit"
        ? "99024 if it is about it, 24 if not"
        : "58 if it was planned, 78 if it is a complication in the operating room, 79 if it has nothing to do with it";
    return {
      ...draft,
      doubts: [...draft.doubts, `The global days of ${operation.procedure} of ${operation.day} still run: ${ways}.`],
    };
  });
}
