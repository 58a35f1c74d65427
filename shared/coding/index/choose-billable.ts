import type { CodeBook } from "../../codes/code-book.ts";
import type { DiagnosisFact } from "../../codes/diagnosis-fact.ts";
import { rootOf } from "../../codes/search/words.ts";
import type { Day } from "../../values/day.ts";
import type { Unsaid } from "./phrase-candidate.ts";
import { readTitle } from "./title-words.ts";

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
    initial: 0.5, closed: 0.5, displaced: 0.3, routine: 0.3, primary: 0.2, unknown: 0.6, uncomplicated: 0.3,
    encounter: 0, healing: 0, eye: 0, ear: 0, side: 0, site: 0, region: 0, type: 0, degree: 0, episode: 0, part: 0, i: 0,
    ii: 0, limb: 0, status: 0, unilateral: 0, stage: 0, severity: 0, female: 0.2, complication: 0, extremity: 0,
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
  return chosen.kind === "chosen" ? takeMore(chosen, code, said, book, day) : chosen;
}

function chooseLeaf(leaves: readonly DiagnosisFact[], said: ReadonlySet<string>): BillableChoice {
  const [only] = leaves;
  if (leaves.length === 1 && only !== undefined) return { kind: "chosen", code: only.code, by: new Set(), unsaid: [] };
  const read = leaves.map(({ code, title }): Leaf => ({ code, said: readTitle(title) }));
  const common = new Set([...(read[0]?.said ?? [])].filter((word) => read.every((leaf) => leaf.said.has(word))));
  const scored = read.map((leaf) => scoreLeaf(leaf, common, said)).sort((one, two) => two.score - one.score);
  const [best, second] = scored;
  if (best === undefined) return { kind: "not-in-release" };
  const tied = second !== undefined && second.score > best.score - 1e-6;
  if (tied || (best.missing > 0 && best.gained < best.missing)) {
    return { kind: "open", choices: scored.slice(0, 10).map(({ code }) => code) };
  }
  return { kind: "chosen", code: best.code, by: best.by, unsaid: unsaidOf(best, read, said) };
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
    else if (leaf.said.has(`?${word}`)) score += assumed.get(word) ?? -0.3;
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

/**
 * The Index prints S82.899, the unspecified ankle, and the phrase says a side: the code beside it is meant, or one further
 * away below the same category, that says all that the first one says and something more that the phrase says, and nothing
 * that it does not.
 */
function takeMore(
  chosen: BillableChoice & { readonly kind: "chosen" },
  printed: string,
  said: ReadonlySet<string>,
  book: Pick<CodeBook, "diagnosis" | "billableUnder">,
  day: Day,
): BillableChoice {
  const own = readTitle(titleOf(chosen.code, book, day));
  if (!leavesOpen(own) && ![...said].some((word) => own.has(`!${word}`))) return chosen;
  const firm = [...own].filter((word) => !/^[?!]/.test(word) && !assumed.has(word) && !vague.has(word));
  const more = new Set([...said].filter((word) => !own.has(word) && !assumed.has(word)));
  if (more.size === 0) return chosen;
  for (let length = printed.length - 1; length >= 3; length--) {
    const around = book.billableUnder(printed.slice(0, length), day);
    if (around.length > mostNeighbours) break;
    const beside = around.filter(({ title }) => {
      const words = readTitle(title);
      return firm.every((word) => words.has(word)) && meets(more, words);
    });
    if (beside.length === 0) continue;
    const wanted = new Set([...said, ...firm]);
    const scored = beside.map(({ code, title }) => scoreLeaf({ code, said: readTitle(title) }, new Set(), wanted));
    const fit = scored.filter(({ missing }) => missing === 0).sort((one, two) => two.score - one.score);
    const [best, second] = fit;
    if (best === undefined || (second !== undefined && second.score > best.score - 1e-6)) continue;
    const all = book.billableUnder(best.code.slice(0, Math.max(best.code.length - 1, 3)), day);
    const unsaid = unsaidOf(
      best,
      all.map(({ code, title }) => ({ code, said: readTitle(title) })),
      said,
    );
    return { kind: "chosen", code: best.code, by: new Set([...chosen.by, ...best.by]), unsaid };
  }
  return chosen;
}

/** Codes further away than so many are no neighbours. */
const mostNeighbours = 700;

/** Words of a title that say only that something else is not said. */
const vague = rootsOf("other", "specified", "classified", "elsewhere");

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
