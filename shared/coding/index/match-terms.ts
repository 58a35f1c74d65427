import type { Forest, IndexTables } from "../../codes/search/index-tables.ts";
import type { Phrase } from "./phrase.ts";

/** A term of the Index whose words, and those of all above it, are in the phrase. Masks have a bit a word. */
export interface TermMatch {
  readonly place: number;
  /** Words that the term and those above it ask for. */
  readonly used: number;
  /** Words that stand in it as nonessential modifiers. */
  readonly free: number;
  readonly score: number;
}

/** Where to look: in a forest, or below one term of it, with words that are used already. */
export interface MatchRange {
  readonly forest: Forest;
  readonly below?: number | undefined;
  readonly used?: number | undefined;
}

const byRoot = 0.85;
const freeGain = 0.7;
const unsaidCost = 0.5;
const reuseCost = 0.4;
const orderCost = 0.12;
const bindingCost = 0.04;

interface State {
  readonly place: number;
  readonly used: number;
  readonly free: number;
  readonly gain: number;
  readonly last: number;
}

/**
 * Terms of the Index that a phrase leads to, the best first: main term, subterms, each with all its words in the phrase,
 * in any order; "with" and "due to" are passed through. What speaks for a term is how much of the phrase it explains.
 */
export function matchTerms(tables: IndexTables, phrase: Phrase, range: MatchRange, most: number): readonly TermMatch[] {
  const { forest, below } = range;
  const positions = positionsByRoot(phrase, false);
  const turnedPositions = positionsByRoot(phrase, true);
  const from = below ?? 0;
  const to = below === undefined ? forest.size : (forest.ends[below] ?? 0);
  const forms = formsInPhrase(tables, forest, { positions, turnedPositions }, from, to);
  const states = new Map<number, State>();
  const start: State = { place: -1, used: range.used ?? 0, free: 0, gain: 0, last: -1 };
  if (below !== undefined) states.set(below, { ...start, place: below });
  for (const { form, turned } of forms) {
    const place = forest.formPlaces[form] ?? 0;
    if (place === below) continue;
    const above = stateAbove(forest, states, start, place);
    if (above === undefined) continue;
    const state = step(tables, forest, phrase, turned ? turnedPositions : positions, above, form, place);
    const known = states.get(place);
    if (known === undefined || known.gain < state.gain) states.set(place, state);
  }
  const matches: TermMatch[] = [];
  for (const state of states.values()) {
    if (!saysSomething(forest, state.place)) continue;
    matches.push({ place: state.place, used: state.used, free: state.free, score: scoreOf(phrase, state) });
  }
  return matches.sort((one, two) => two.score - one.score || one.place - two.place).slice(0, most);
}

/** A code, a place to look instead, or cells of a table. */
function saysSomething(forest: Forest, place: number): boolean {
  if ((forest.codes[place] ?? 0) > 0 || (forest.sees[place] ?? 0) > 0) return true;
  for (let cell = place * 6; cell < place * 6 + 6; cell++) if ((forest.cells[cell] ?? 0) > 0) return true;
  return false;
}

/** Where the roots of a phrase stand: those that are so, or those that are said not to be with all others. */
function positionsByRoot(phrase: Phrase, turned: boolean): ReadonlyMap<number, number> {
  const positions = new Map<number, number>();
  for (const [at, word] of phrase.words.entries()) {
    if (word.rootNumber < 0 || (word.turned && !turned)) continue;
    positions.set(word.rootNumber, (positions.get(word.rootNumber) ?? 0) | (1 << at));
  }
  return positions;
}

interface Positions {
  readonly positions: ReadonlyMap<number, number>;
  readonly turnedPositions: ReadonlyMap<number, number>;
}

interface FoundForm {
  readonly form: number;
  /** The form itself says that something is not so: "without aura". */
  readonly turned: boolean;
}

/** Forms that have nothing but words of the phrase, in the order of their terms. */
function formsInPhrase(
  { vocabulary }: IndexTables,
  forest: Forest,
  { positions, turnedPositions }: Positions,
  from: number,
  to: number,
): readonly FoundForm[] {
  const found: FoundForm[] = [];
  const { wordsFrom, words, postings, postingsFrom } = forest;
  const { rootOfStem } = vocabulary;
  const turning = ["without", "not", "no"].map((stem) => vocabulary.stemNumber(stem) ?? -1);
  const firstForm = forest.formsFrom[from] ?? 0;
  const lastForm = forest.formsFrom[to] ?? 0;
  const somethingTurned = turnedPositions.size > positions.size;
  for (const root of turnedPositions.keys()) {
    const end = postingsFrom[root + 1] ?? 0;
    for (let at = lowerBound(postings, postingsFrom[root] ?? 0, end, firstForm); at < end; at++) {
      const form = postings[at] ?? 0;
      if (form >= lastForm) break;
      const last = wordsFrom[form + 1] ?? 0;
      let turned = false;
      let all = true;
      for (let word = wordsFrom[form] ?? 0; all && word < last; word++) {
        const stem = words[word] ?? 0;
        all = turnedPositions.has(rootOfStem[stem] ?? -1);
        if (somethingTurned && turning.includes(stem)) turned = true;
      }
      for (let word = wordsFrom[form] ?? 0; all && somethingTurned && !turned && word < last; word++) {
        all = positions.has(rootOfStem[words[word] ?? 0] ?? -1);
      }
      if (all) found.push({ form, turned });
    }
  }
  return found.sort((one, two) => one.form - two.form);
}

function lowerBound(values: Uint32Array, from: number, to: number, wanted: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What was reached above a term, past those that ask for no word; undefined where a term above it asks for another word. */
function stateAbove(
  forest: Forest,
  states: ReadonlyMap<number, State>,
  start: State,
  place: number,
): State | undefined {
  let above = forest.parents[place] ?? -1;
  while (above >= 0) {
    const state = states.get(above);
    if (state !== undefined) return state;
    if (forest.open[above] !== 1) return undefined;
    above = forest.parents[above] ?? -1;
  }
  return states.has(place) || start.place === -1 ? start : undefined;
}

function step(
  { vocabulary }: IndexTables,
  forest: Forest,
  phrase: Phrase,
  positions: ReadonlyMap<number, number>,
  above: State,
  form: number,
  place: number,
): State {
  let { used, gain, last } = above;
  for (let word = forest.wordsFrom[form] ?? 0; word < (forest.wordsFrom[form + 1] ?? 0); word++) {
    const stem = forest.words[word] ?? 0;
    const mask = positions.get(vocabulary.rootOfStem[stem] ?? -1) ?? 0;
    const at = pick(phrase, mask & ~used, stem);
    if (at < 0) {
      gain -= reuseCost;
      continue;
    }
    const found = phrase.words[at];
    gain += (found?.weight ?? 0) * (found?.stemNumber === stem ? 1 : byRoot);
    if (at < last) gain -= orderCost;
    last = at;
    used |= 1 << at;
  }
  let { free } = above;
  for (let at = forest.freeFrom[place] ?? 0; at < (forest.freeFrom[place + 1] ?? 0); at++) {
    free |= positions.get(vocabulary.rootOfStem[forest.free[at] ?? 0] ?? -1) ?? 0;
  }
  return { place, used, free, gain: gain - bindingCost * (forest.binding[place] === 0 ? 0 : 1), last };
}

/** The first position of the mask with this very stem, else the first at all; -1 where the mask is empty. */
function pick(phrase: Phrase, mask: number, stem: number): number {
  let first = -1;
  for (let at = 0; at < phrase.words.length; at++) {
    if ((mask & (1 << at)) === 0) continue;
    if (phrase.words[at]?.stemNumber === stem) return at;
    if (first < 0) first = at;
  }
  return first;
}

function scoreOf(phrase: Phrase, { used, free, gain }: State): number {
  let score = gain;
  for (const [at, { cost }] of phrase.words.entries()) {
    const bit = 1 << at;
    if ((used & bit) !== 0) continue;
    score += (free & bit) === 0 ? -unsaidCost * cost : freeGain * cost;
  }
  return score;
}
