import { repeatModifier } from "./modifiers/repeat-modifier.ts";
import { findSaid, isDone, type Said, textOf } from "./said.ts";
import type { ServiceDraft } from "./service-draft.ts";
import type { ServiceNote } from "./service-note.ts";

const repeated: readonly { readonly codes: readonly string[]; readonly pattern: RegExp }[] = [
  {
    codes: ["93000", "93005", "93010"],
    pattern: /\b(?:repeat(?:ed)?|second|2nd) (?:12[- ]lead )?(?:ekg|ecg)\b(?! (?:in|next|at (?:the )?next))/gi,
  },
  {
    codes: ["94640"],
    pattern:
      /\b(?:repeat(?:ed)?|second|2nd) (?:neb\w*|duoneb|treatment)\b|\b(?:neb\w*|duoneb)\b(?:[^.;]|\.(?=\d)){0,50}?(?:x|×) ?[2-4]\b(?! ?(?:d|days?|wk|weeks?|mg))/gi,
  },
];
const roles: ReadonlySet<ServiceDraft["role"]> = new Set(["test", "imaging", "procedure"]);
/** That it was done again on this day, and is not to be done again on another. */
const sameDay =
  /\b(?:\d{1,2}(?::\d\d)?\s*(?:am|pm)|\d{1,2}:\d\d|this (?:morning|afternoon|evening)|later (?:today|that day)|same day|\d+ (?:min(?:ute)?s?|h|hrs?|hours?) later|post-?(?:reduction|treatment|procedure))\b/i;

/**
 * What was done again on the day by the same practice -> a second line: 76 by the same person, 77 by another, 91 a
 * laboratory test. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapters 12 and 16.
 */
export function repeatLines(note: ServiceNote, drafts: readonly ServiceDraft[]): readonly ServiceDraft[] {
  const { reading } = note;
  const known = repeated.flatMap(({ codes, pattern }) => {
    const first = drafts.find(({ code }) => codes.includes(code));
    return first === undefined ? [] : [{ first, again: findSaid(reading, pattern).find(isDone) }];
  });
  const others = drafts
    .filter(({ code, role }) => roles.has(role) && !repeated.some(({ codes }) => codes.includes(code)))
    .map((first) => ({ first, again: againOf(note, first) }));
  return [...known, ...others].flatMap(({ first, again }) => {
    if (again === undefined) return [];
    const isItself = first.spans.some((span) => again.start <= span.start && span.end <= again.end);
    if (isItself && !isNamedBefore(note, again) && !/[x×] ?[2-4]$/.test(again.words)) return [];
    return [
      {
        ...first,
        modifiers: [...first.modifiers, modifierOf(first, textOf(reading, again.statement))],
        spans: [again],
        rule: "repeats/same-day",
        reason: "It was done again on the same day.",
      },
    ];
  });
}

/** The words of what was repeated stand in the note once more, without "repeat". */
function isNamedBefore({ reading }: ServiceNote, { words, start }: Said): boolean {
  const named = words.replace(/^\S+ /, "");
  return findSaid(reading, new RegExp(String.raw`\b${named}\b`, "gi")).some(
    (said) => said.start < start && isDone(said),
  );
}

function modifierOf({ code, role }: ServiceDraft, words: string): string {
  if (role === "test" && code.startsWith("8")) return "91";
  return repeatModifier(words) ?? "76";
}

/** Where the note says in the same words that a service was done again on this day. */
function againOf({ reading }: ServiceNote, { spans }: ServiceDraft): Said | undefined {
  const [name] = spans;
  const words = name === undefined ? "" : reading.text.slice(name.start, name.end);
  if (!/^[\w -]{3,40}$/.test(words)) return undefined;
  return findSaid(
    reading,
    new RegExp(String.raw`\b(?:repeat(?:ed)?|second|2nd|post-?(?:reduction|treatment|procedure)) ${words}\b`, "gi"),
  ).find((said) => isDone(said) && sameDay.test(textOf(reading, said.statement)));
}
