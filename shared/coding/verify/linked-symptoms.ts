import type { Draft } from "../mentions/draft.ts";
import type { Reading } from "../mentions/reading.ts";
import type { Span } from "../note/span.ts";

/** Codes of complaints that a note may hang on a diagnosis. */
const complaint =
  /^(?:R(?!03|04|0902|13|18|2[79]|3[01369]|4[078]|5[0-7](?!0)|62|64|65|73|7[4-9]|8|9)|R50[69]|R53|R42|R51|R52|M25[56]|M79[16]|M542|M546|M545|M549|M628[19]|K590|K30$|G470|H53[18]|H571|H042|H920|H938|L29[89]|L853|L65|N64[4]|N94[1246]|N50|F419|J34[8]9)/;
/** Diagnoses that nothing is felt of, or whose effects are codes of their own. */
const silent = /^(?:I10|E78|E66|E55|N40|O|I69|U09|T|V|W|X|Y|Z|R|F1|F0|#)/;

/** Parts a diagnosis from what is felt of it: "gout flare R toe: pain, swelling", "GAD with insomnia", "OA (pain on stairs)". */
const opens = /^[^.;:,()\n]{0,60}?(?::|\s[-–—]+\s|\s?\(|\b(?:with|w\/|causing|presenting with)(?=\s))/i;
/** What stands before a cause: "fatigue and weight gain from it", "cough due to asthma", "warmth, nausea: vasovagal syncope". */
const closes =
  /(?:\b(?:from|due to|d\/t|2\/2|secondary to|caused by|because of|explained by)|:|->)\s*(?:[\w'-]+\s+){0,3}$/i;
/** Says that it is another matter. */
const apart =
  /\b(?:also|separate(?:ly)?|unrelated|new|not (?:due|explained|from|related)|independent|other|plus|incidental\w*|additional\w*|second|today)\b|[;\n]/i;

/**
 * Whether the note itself hangs a complaint on a diagnosis of the same statement. Source: ICD-10-CM Guidelines FY2026 I.B.5.
 */
export function isLinked(draft: Draft, others: readonly Draft[], { text, statements }: Reading): boolean {
  if (!complaint.test(draft.code) || draft.spans.length === 0) return false;
  return draft.spans.every((span) => {
    const statement = statements.find(({ start, end }) => span.start >= start && span.start < end);
    if (statement === undefined) return false;
    return others.some(
      (other) =>
        !silent.test(other.code) &&
        !complaint.test(other.code) &&
        other.spans.some(
          (name) => name.start >= statement.start && name.start < statement.end && isHung(text, span, name),
        ),
    );
  });
}

function isHung(text: string, symptom: Span, name: Span): boolean {
  if (symptom.start >= name.end) {
    const between = text.slice(name.end, symptom.start);
    return opens.test(between) && !apart.test(between) && !/[.](?:\s|$)/.test(between);
  }
  const between = text.slice(symptom.end, name.start);
  return symptom.end <= name.start && closes.test(between) && !apart.test(between);
}
