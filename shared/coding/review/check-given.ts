import type { CodingItem } from "../../claim/coding-task.ts";
import type { NoteCode } from "../coded-note.ts";
import { evidenceOf } from "./evidence-of.ts";

interface FromNote {
  readonly code: NoteCode;
  readonly note: { readonly source: string; readonly text: string };
}

/**
 * Whether the notes say what a code says that came with the encounter: supported where they give the same code,
 * more-specific where they give one of the same category that says more, unsupported where they give neither. Without
 * notes there is nothing to hold it against.
 */
export function checkGiven(
  index: number,
  given: string,
  fromNotes: readonly FromNote[],
  policy: "note" | "review",
): CodingItem {
  const exact = fromNotes.find(({ code }) => code.code === given);
  const close =
    exact ??
    fromNotes.find(({ code }) => saysMore(code.code, given)) ??
    fromNotes.find(({ code }) => code.code.slice(0, 3) === given.slice(0, 3));
  const base = {
    index,
    given,
    confidence: 1,
    rule: "came-with-the-encounter",
    source: "ICD-10-CM Official Guidelines IV.J",
    suggestions: [],
  };
  if (fromNotes.length === 0) {
    return {
      ...base,
      verdict: "supported",
      standing: "sure",
      reason: "The practice coded it, and sent no note to hold it against.",
      doubts: [],
      evidence: [],
    };
  }
  const standing = policy === "note" ? "sure" : "review";
  if (close === undefined) {
    return {
      ...base,
      verdict: "unsupported",
      standing,
      confidence: 0.5,
      reason: "The notes do not say what this code says.",
      doubts: ["Have the provider add it to the note, or take the code off."],
      evidence: [],
    };
  }
  const { code, note } = close;
  const evidence = code.spans.map((span) => evidenceOf(note, span));
  if (exact !== undefined || !saysMore(code.code, given)) {
    const isSame = exact !== undefined;
    return {
      ...base,
      verdict: "supported",
      standing: "sure",
      confidence: isSame ? 1 : 0.7,
      ...(code.release === undefined ? {} : { release: code.release }),
      title: code.title,
      reason: isSame ? "The notes say what this code says." : "The notes tell of a condition of this category.",
      doubts: [],
      evidence,
    };
  }
  return {
    ...base,
    verdict: "more-specific",
    standing,
    confidence: code.confidence,
    code: code.code,
    title: code.title,
    ...(code.release === undefined ? {} : { release: code.release }),
    reason: `The notes say more than this code: ${code.reason}`,
    doubts: ["Take the code that says more, where the provider agrees."],
    suggestions: [{ code: code.code, title: code.title }],
    evidence,
  };
}

/** A code of the same category that is longer, or that does not end in the 9 or 0 of what is unspecified. */
function saysMore(found: string, given: string): boolean {
  if (found === given || found.slice(0, 3) !== given.slice(0, 3)) return false;
  return found.startsWith(given) || (/[09]$/.test(given) && !/[09]$/.test(found));
}
