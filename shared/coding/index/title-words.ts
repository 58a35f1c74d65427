import { isBinding, readWords, rootOf, type Word } from "../../codes/search/words.ts";

const turning = new Set(["without", "no", "not"]);

/** Whether a word says that what follows is not so. */
export function isTurning(stem: string): boolean {
  return turning.has(stem);
}

/** Which words stand after "without", "no" or "not"; a comma, a bracket and "with" end it. */
export function findTurned(text: string, words: readonly Word[]): readonly boolean[] {
  let turned = false;
  let end = 0;
  return words.map(({ stem, from, to }) => {
    if (/[,;()]/.test(text.slice(end, from)) || stem === "with") turned = false;
    end = to;
    if (!turning.has(stem)) return turned;
    turned = true;
    return false;
  });
}

/**
 * What a text says, as roots. What is not so has a "!", what is unspecified is there with a "?" too: "migraine, not
 * intractable, unspecified ear" says "migraine", "!intractable", "ear" and "?ear"; a text that begins or ends so says "?".
 * One side alone is unilateral.
 */
export function readSaid(text: string, words: readonly Word[] = readWords(text)): ReadonlySet<string> {
  const said = new Set<string>();
  const turned = findTurned(text, words);
  let open = false;
  let end = 0;
  for (const [at, { stem, from, to }] of words.entries()) {
    if (open && /[,;()]/.test(text.slice(end, from))) {
      said.add("?");
      open = false;
    }
    end = to;
    if (stem === "unspecified") {
      if (at === 0) said.add("?");
      else open = true;
    } else if (!isBinding(stem) && !turning.has(stem)) {
      if (open) said.add(`?${rootOf(stem)}`);
      open = false;
      said.add(`${turned[at] === true ? "!" : ""}${rootOf(stem)}`);
    }
  }
  if (open) said.add("?");
  if (said.has("right") && said.has("left")) said.add(rootOf("bilateral"));
  else if (said.has("right") || said.has("left")) said.add(rootOf("unilateral"));
  return said;
}

const mostTitles = 20_000;
const titles = new Map<string, ReadonlySet<string>>();

/** The same for a title of the order file, which is asked for again and again. */
export function readTitle(title: string): ReadonlySet<string> {
  const known = titles.get(title);
  if (known !== undefined) return known;
  if (titles.size >= mostTitles) titles.clear();
  // "without psychotic disturbance, mood disturbance, and anxiety" is without all three.
  const said = readSaid(title.replace(/\bwithout (?:[\w -]+, )+and\b/g, (list) => list.replaceAll(",", " ")));
  titles.set(title, said);
  return said;
}
