import { isBinding, readWords, rootOf } from "../../codes/search/words.ts";
import type { NoteCode } from "../coded-note.ts";
import { putSynonyms } from "../index/synonyms.ts";
import { isTurning, readTitle } from "../index/title-words.ts";
import type { SetAside } from "../mentions/draft.ts";
import type { Reading } from "../mentions/reading.ts";

const source = "ICD-10-CM Guidelines FY2026 I.B.9";
/** Codes that stand beside a combination code, since the Tabular List asks for them. Source: its "use additional code" notes. */
const additional =
  /^(?:E0[89]|E1[0-3]|N18|I50|L97|L89|A4[01]|F1|E66|Z|[VWXY]|T(?:3[6-9]|4|50)|C|D[0-4]|O|B9[567]|F0[1-3]|G30|I1)/;

/**
 * Leaves out a code whose name the title of another code of the same statement already says: the abscess of "diverticulitis
 * with abscess" is no second condition.
 */
export function dropSaid(
  codes: readonly NoteCode[],
  { text, statements }: Reading,
): { readonly kept: readonly NoteCode[]; readonly dropped: readonly SetAside[] } {
  const statementOf = (code: NoteCode): number =>
    statements.findIndex(
      ({ start, end }) => (code.spans[0]?.start ?? -1) >= start && (code.spans[0]?.start ?? -1) < end,
    );
  const dropped: SetAside[] = [];
  const kept = codes.filter((code) => {
    const [name] = code.spans;
    if (name === undefined || additional.test(code.code) || code.spans.length > 1) return true;
    const words = rootsOf(text.slice(name.start, name.end));
    const by = codes.find(
      (other) =>
        other.code.slice(0, 3) !== code.code.slice(0, 3) &&
        !/^[VWXYZ]/.test(other.code) &&
        // "Abrasions of R knee and L elbow": two of one name.
        other.spans[0]?.start !== name.start &&
        statementOf(other) === statementOf(code) &&
        readTitle(other.title).size > words.length &&
        words.length > 0 &&
        words.every((word) => readTitle(other.title).has(word)),
    );
    if (by === undefined) return true;
    dropped.push({ code: code.code, spans: code.spans, reason: `${code.reason}: ${by.code} says it`, source });
    return false;
  });
  return { kept, dropped };
}

function rootsOf(text: string): readonly string[] {
  return putSynonyms(text, readWords(text)).flatMap(({ stem }) =>
    isBinding(stem) || isTurning(stem) ? [] : [rootOf(stem)],
  );
}
