import type { CodeBook } from "../../codes/code-book.ts";
import type { DiagnosisFact } from "../../codes/diagnosis-fact.ts";
import { rootOf } from "../../codes/search/words.ts";
import type { Day } from "../../values/day.ts";
import type { Unsaid } from "./phrase-candidate.ts";
import { readSaid } from "./title-words.ts";

/** What the order file has below a code that the Index names, and which of it a phrase means. */
export type BillableChoice =
  | {
      readonly kind: "chosen";
      readonly code: string;
      /** Roots of the phrase that chose it. */
      readonly by: ReadonlySet<string>;
      readonly unsaid: readonly Unsaid[];
    }
  | { readonly kind: "open"; readonly choices: readonly string[] }
  | { readonly kind: "not-in-release" }
  | { readonly kind: "no-data" };

/** Words that a title has where the record says nothing: they cost nothing, and are taken before any other. */
const assumed: ReadonlyMap<string, number> = new Map(
  Object.entries({
    initial: 0.5, closed: 0.5, displaced: 0.3, routine: 0.3, encounter: 0, healing: 0, eye: 0, side: 0,
    site: 0, type: 0, degree: 0, episode: 0, part: 0, i: 0, ii: 0,
  }).map(([word, gain]) => [rootOf(word), gain]),
); // biome-ignore format: a list to be read

const rootsOf = (...words: readonly string[]): ReadonlySet<string> => new Set(words.map(rootOf));
const sides = rootsOf("right", "left", "bilateral");
const trimesters = rootsOf("first", "second", "third");
const later = rootsOf("subsequent");
const [initial, trimester] = [rootOf("initial"), rootOf("trimester")];

interface Leaf {
  readonly code: string;
  readonly said: ReadonlySet<string>;
}

interface Scored extends Leaf {
  readonly score: number;
  readonly by: ReadonlySet<string>;
  readonly missing: number;
  readonly gained: number;
}

/** A code as the Index prints it -> what can be billed, by what the phrase says. Never a header. Source: ICD-10-CM order file. */
export function chooseBillable(
  printed: string,
  said: ReadonlySet<string>,
  book: Pick<CodeBook, "diagnosis" | "billableUnder">,
  day: Day,
): BillableChoice {
  const code = printed.replace(/[.-]/g, "");
  const leaves = book.billableUnder(code, day);
  if (leaves.length === 0) {
    const known = book.diagnosis(code, day);
    return { kind: known.kind === "no-data" ? "no-data" : "not-in-release" };
  }
  const chosen = chooseLeaf(leaves, said);
  return chosen.kind === "chosen" ? takeSide(chosen, code, said, book, day) : chosen;
}

/** @param spoken what the phrase itself says, where more is known than that */
function chooseLeaf(leaves: readonly DiagnosisFact[], said: ReadonlySet<string>, spoken = said): BillableChoice {
  const [only] = leaves;
  if (leaves.length === 1 && only !== undefined) return { kind: "chosen", code: only.code, by: new Set(), unsaid: [] };
  const read = leaves.map(({ code, title }): Leaf => ({ code, said: readSaid(title) }));
  const common = new Set([...(read[0]?.said ?? [])].filter((word) => read.every((leaf) => leaf.said.has(word))));
  const scored = read.map((leaf) => scoreLeaf(leaf, common, said)).sort((one, two) => two.score - one.score);
  const [best, second] = scored;
  if (best === undefined) return { kind: "not-in-release" };
  const tied = second !== undefined && second.score > best.score - 1e-6;
  if (tied || (best.missing > 0 && best.gained < best.missing)) {
    return { kind: "open", choices: scored.slice(0, 10).map(({ code }) => code) };
  }
  return { kind: "chosen", code: best.code, by: best.by, unsaid: unsaidOf(best, read, spoken) };
}

function scoreLeaf(leaf: Leaf, common: ReadonlySet<string>, said: ReadonlySet<string>): Scored {
  const by = new Set<string>();
  let [score, missing, gained] = [0, 0, 0];
  for (const word of leaf.said) {
    if (common.has(word)) continue;
    const turned = word.startsWith("!") ? word.slice(1) : `!${word}`;
    if (said.has(word)) {
      by.add(word);
      gained++;
      score += 2;
    } else if (said.has(turned)) {
      score -= 6;
      missing++;
    } else if (word.startsWith("!")) score += 0.2;
    else if (word.startsWith("?")) score += 0.5;
    else if (assumed.has(word)) score += assumed.get(word) ?? 0;
    else {
      score -= 1;
      missing++;
    }
    if (sides.has(word) && !said.has(word) && meets(sides, said)) score -= 6;
  }
  return { ...leaf, score, by, missing, gained };
}

/** What others of the leaves would say that the chosen one leaves open. */
function unsaidOf(best: Leaf, leaves: readonly Leaf[], said: ReadonlySet<string>): readonly Unsaid[] {
  const unsaid: Unsaid[] = [];
  const others = leaves.filter((leaf) => leaf.code !== best.code);
  const someSay = (words: ReadonlySet<string>): boolean => others.some((leaf) => meets(words, leaf.said));
  if (leavesOpen(best.said)) {
    if (someSay(sides) && !meets(sides, best.said)) unsaid.push("laterality");
    else if (best.said.has(`?${trimester}`) && someSay(trimesters)) unsaid.push("trimester");
    else unsaid.push("specificity");
  }
  if (best.said.has(initial) && !said.has(initial) && someSay(later)) {
    unsaid.push("seventh-character");
  }
  return unsaid;
}

/** The Index prints S82.899, the unspecified ankle: where the phrase says a side, its neighbour of that side is meant. */
function takeSide(
  chosen: BillableChoice & { readonly kind: "chosen" },
  printed: string,
  said: ReadonlySet<string>,
  book: Pick<CodeBook, "diagnosis" | "billableUnder">,
  day: Day,
): BillableChoice {
  if (!meets(sides, said) || printed.length < 5) return chosen;
  const own = readSaid(titleOf(chosen.code, book, day));
  if (!leavesOpen(own) || meets(sides, own)) return chosen;
  const wanted = new Set([...own, ...said].filter((word) => !word.startsWith("?")));
  const neighbours = book.billableUnder(printed.slice(0, -1), day);
  const better = chooseLeaf(neighbours, wanted, said);
  if (better.kind !== "chosen") return chosen;
  const title = readSaid(titleOf(better.code, book, day));
  const same = [...own].every((word) => title.has(word) || word.startsWith("?") || assumed.has(word));
  return same && meets(sides, title) ? better : chosen;
}

function leavesOpen(said: ReadonlySet<string>): boolean {
  return [...said].some((word) => word.startsWith("?"));
}

function meets(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((word) => others.has(word));
}

function titleOf(code: string, book: Pick<CodeBook, "diagnosis">, day: Day): string {
  const found = book.diagnosis(code, day);
  return found.kind === "known" ? found.fact.title : "";
}
