import type { CodedNote, NoteCode } from "../coded-note.ts";
import { findByPhrase } from "../index/find-by-phrase.ts";
import type { CodedPhrase } from "../index/phrase-candidate.ts";
import { readStatements } from "../note/read-statements.ts";
import { type Span, spanOver } from "../note/span.ts";
import type { Token } from "../note/token.ts";
import type { EngineContext } from "./coding-engine.ts";

const source = "ICD-10-CM Guidelines FY2026 I.B.1";
const partings = new Set([",", ";", ":", ".", "(", ")", "\n", "and", "with", "on", "but", "-", "–", "—"]);
const mostWords = 12;
const least = 0.9;

/**
 * The phrases of a text looked up in the Alphabetic Index, and nothing else: no context, no rules, no order but the text's.
 * All that it finds is for a coder.
 */
export function codeByIndexAlone(text: string, { book, day }: EngineContext): CodedNote {
  const codes = new Map<string, NoteCode>();
  for (const { tokens } of readStatements(text)) {
    for (const phrase of phrasesOf(tokens)) {
      const found = findByPhrase(text.slice(phrase.start, phrase.end), book, day).find(
        (each): each is CodedPhrase => each.kind === "coded",
      );
      if (found === undefined || found.confidence < least) continue;
      for (const code of found.codes) {
        const known = book.diagnosis(code, day);
        if (codes.has(code) || known.kind !== "known") continue;
        codes.set(code, {
          code,
          title: known.fact.title,
          standing: "review",
          confidence: Math.min(found.confidence, 0.8),
          spans: [phrase],
          rule: "index-alone",
          source,
          release: known.release,
          reason: `Index: ${found.path.join(" > ")}`,
          doubts: ["found in the Alphabetic Index alone"],
          suggestions: [],
        });
      }
    }
  }
  const [first] = codes.values();
  return {
    codes: [...codes.values()],
    notCoded: [],
    firstListed: first === undefined ? undefined : "The first phrase of the text that the Index knows.",
    releases: [...new Set([...codes.values()].flatMap(({ release }) => (release === undefined ? [] : [release])))],
  };
}

/** Runs of words between marks and joining words. */
function phrasesOf(tokens: readonly Token[]): readonly Span[] {
  const phrases: Span[] = [];
  let first = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && !partings.has(token.word)) continue;
    const one = tokens[first];
    const last = tokens[at - 1];
    if (one !== undefined && last !== undefined && at > first && at - first <= mostWords)
      phrases.push(spanOver(one, last));
    first = at + 1;
  }
  return phrases;
}
