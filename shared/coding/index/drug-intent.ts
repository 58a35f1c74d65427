import type { PhraseWord } from "./phrase.ts";

/** Columns of the Table of Drugs and Chemicals, in their order in a compiled Index. */
export const intents = ["accidental", "selfHarm", "assault", "undetermined", "adverseEffect", "underdosing"] as const;
export type Intent = (typeof intents)[number];

/** Words that say how a drug did harm; the first that fits counts. Each is a run of stems. */
const sayings: readonly (readonly [Intent, readonly string[]])[] = [
  ["underdosing", ["underdosing"]],
  ["underdosing", ["underdose"]],
  ["selfHarm", ["suicide"]],
  ["selfHarm", ["suicidal"]],
  ["selfHarm", ["intentional"]],
  ["selfHarm", ["self", "harm"]],
  ["assault", ["assault"]],
  ["undetermined", ["undetermined"]],
  ["adverseEffect", ["adverse", "effect"]],
  ["adverseEffect", ["adverse", "reaction"]],
  ["adverseEffect", ["side", "effect"]],
  ["accidental", ["poisoning"]],
  ["accidental", ["overdose"]],
  ["accidental", ["toxic", "effect"]],
  ["accidental", ["ingestion"]],
];

/** Words beside those that belong to the saying. */
const around = new Set([
  "accidental",
  "unintentional",
  "overdose",
  "poisoning",
  "drug",
  "reaction",
  "attempt",
  "intentional",
]);

/** How a phrase says that a drug did harm; undefined where it does not. Source: ICD-10-CM Guidelines I.C.19.e.5. */
export function readIntent(
  words: readonly PhraseWord[],
): { readonly intent: Intent; readonly used: number } | undefined {
  for (const [intent, stems] of sayings) {
    const at = words.findIndex((_, from) => stems.every((stem, step) => words[from + step]?.stem === stem));
    if (at < 0) continue;
    const used = words.reduce((mask, { stem }, place) => {
      const inSaying = place >= at && place < at + stems.length;
      return inSaying || around.has(stem) ? mask | (1 << place) : mask;
    }, 0);
    return { intent, used };
  }
  return undefined;
}
