import { readWords, type Word } from "../../codes/search/words.ts";
import { abbreviations } from "./abbreviations.ts";
import { commonNames } from "./common-names.ts";
import { moreCommonNames } from "./more-common-names.ts";

interface Synonym {
  /** As written, where only capitals count. */
  readonly capitals: string | undefined;
  readonly stems: readonly string[];
  readonly replacement: readonly string[];
}

const byFirst = readTable([abbreviations, commonNames, moreCommonNames].join("\n"));

/**
 * Words of a phrase with abbreviations and common names put into the words of the Index; each new word stands where the
 * old ones stood. The longest name wins. The same words where there is nothing to put.
 */
export function putSynonyms(text: string, words: readonly Word[]): readonly Word[] {
  const result: Word[] = [];
  let changed = false;
  for (let at = 0; at < words.length; ) {
    const found = longest(text, words, at);
    const [first, last] = [words[at], words[at + (found?.stems.length ?? 1) - 1]];
    if (first === undefined || last === undefined) break;
    if (found === undefined) result.push(first);
    else {
      changed = true;
      for (const stem of found.replacement) result.push({ stem, from: first.from, to: last.to });
    }
    at += found?.stems.length ?? 1;
  }
  return changed ? result : words;
}

function longest(text: string, words: readonly Word[], at: number): Synonym | undefined {
  const first = words[at];
  return byFirst
    .get(first?.stem ?? "")
    ?.find(
      ({ stems, capitals }) =>
        stems.every((stem, step) => words[at + step]?.stem === stem) &&
        (capitals === undefined || text.slice(first?.from, words[at + stems.length - 1]?.to) === capitals),
    );
}

/** Synonyms by their first word, the longest first. */
function readTable(table: string): ReadonlyMap<string, readonly Synonym[]> {
  const synonyms = new Map<string, Synonym[]>();
  for (const line of table.split("\n")) {
    const [name = "", words] = line.split(" = ");
    if (words === undefined) continue;
    const stems = readWords(name).map(({ stem }) => stem);
    const list = synonyms.get(stems[0] ?? "") ?? [];
    synonyms.set(stems[0] ?? "", list);
    list.push({
      capitals: name === name.toUpperCase() && /[A-Z]/.test(name) ? name : undefined,
      stems,
      replacement: readWords(words).map(({ stem }) => stem),
    });
    list.sort((one, two) => two.stems.length - one.stems.length);
  }
  return synonyms;
}
