import { type Forest, type ForestName, type IndexTables, packSeeTarget, type SeeTarget } from "./index-tables.ts";
import { isBinding, readWords, rootOf } from "./words.ts";

/** Names by which the Index calls its tables. */
const tables: readonly { readonly named: RegExp; readonly forest: ForestName; readonly first?: string }[] = [
  { named: /^table of drugs(?: and chemicals)?/i, forest: "drugs" },
  { named: /^table of neoplasms?/i, forest: "neoplasms", first: "Neoplasm" },
  { named: /^neoplasms?(?: table)?(?=,|$)/i, forest: "neoplasms", first: "Neoplasm" },
];

/** Finds where each `see` leads, so that nothing has to be looked up while a phrase is. Fills `seeTargets`. */
export function linkSees(index: IndexTables): IndexTables {
  for (const name of ["terms", "externalCauses", "neoplasms"] as const) {
    const forest = index.forests[name];
    const finder = { index, mains: mainTerms(index, name) };
    const neoplasms = name === "terms" ? { index, mains: mainTerms(index, "neoplasms") } : finder;
    for (let place = 0; place < forest.size; place++) {
      const see = index.texts.at(forest.sees[place] ?? 0);
      if (see === "") continue;
      const target = resolve(see, name, finder, neoplasms);
      const toItself = target?.forest === name && target.place === place;
      if (target !== undefined && !toItself) forest.seeTargets[place] = packSeeTarget(target);
    }
  }
  return index;
}

interface Finder {
  readonly index: IndexTables;
  /** Main terms by the first root of each of their forms. */
  readonly mains: ReadonlyMap<number, readonly number[]>;
}

function mainTerms(index: IndexTables, name: ForestName): ReadonlyMap<number, readonly number[]> {
  const forest = index.forests[name];
  const mains = new Map<number, number[]>();
  for (let place = 0; place < forest.size; place = forest.ends[place] ?? forest.size) {
    for (const form of formsOf(forest, place)) {
      for (const stem of form) {
        const root = index.vocabulary.rootOfStem[stem] ?? 0;
        const list = mains.get(root) ?? [];
        mains.set(root, list);
        if (!list.includes(place)) list.push(place);
      }
    }
  }
  return mains;
}

function resolve(see: string, from: ForestName, finder: Finder, neoplasms: Finder): SeeTarget | undefined {
  const text = see
    .replace(/\s+/g, " ")
    .replace(/^see\s+(?:also\s+)?/i, "")
    .trim();
  const table = tables.find(({ named }) => named.test(text));
  if (table === undefined || from === "externalCauses") return follow(text, from, finder);
  if (table.forest === "drugs") return undefined;
  const rest = text.replace(table.named, "").replace(/^,\s*/, "");
  return follow([table.first, rest].filter((part) => part).join(", "), "neoplasms", neoplasms);
}

/** "Diabetes, by type, with neuropathy": down from the main term as far as the words lead; "by type" is for the phrase. */
function follow(text: string, name: ForestName, { index, mains }: Finder): SeeTarget | undefined {
  const forest = index.forests[name];
  const segments = text.split(/,\s*/).filter((segment) => segment !== "");
  let by = false;
  const wanted: number[][] = [];
  for (const segment of segments) {
    if (/^by\b/i.test(segment)) by = true;
    else if (!by) {
      const roots = rootsOf(index, segment);
      if (roots.length > 0) wanted.push(roots);
    }
  }
  const exact = new Set(readWords(text).flatMap(({ stem }) => index.vocabulary.stemNumber(stem) ?? []));
  const [first, ...others] = wanted;
  if (first === undefined) return undefined;
  let best: (Reached & { readonly alike: number }) | undefined;
  for (const place of mains.get(first[0] ?? -1) ?? []) {
    for (const form of formsOf(forest, place)) {
      const roots = Array.from(form, (stem) => index.vocabulary.rootOfStem[stem] ?? 0);
      const taken = takeSegments(roots, [first, ...others]);
      if (taken === 0) continue;
      const reached = descend(index, forest, place, wanted.slice(taken), exact);
      const alike = commonTitle(index.texts.at(forest.titles[place] ?? 0), text);
      if (best === undefined || reached.left < best.left || (reached.left === best.left && alike > best.alike)) {
        best = { ...reached, alike };
      }
    }
  }
  if (best === undefined) return undefined;
  return { forest: name, place: best.place, by: by || best.left > 0 };
}

/** How many of the segments a main term has in its own title: "Fracture, traumatic" has two. 0 where it is another. */
function takeSegments(form: readonly number[], segments: readonly (readonly number[])[]): number {
  let left = [...form];
  let taken = 0;
  for (const segment of segments) {
    if (left.length === 0 || !segment.every((root) => left.includes(root))) break;
    left = left.filter((root) => !segment.includes(root));
    taken++;
  }
  return left.length === 0 ? taken : 0;
}

/** Goes down word by word as the reference names them; where it has them otherwise, by the subterm with most of them. */
function descend(
  index: IndexTables,
  forest: Forest,
  from: number,
  wanted: readonly (readonly number[])[],
  exact: ReadonlySet<number>,
): Reached {
  let place = from;
  let left = wanted.flat();
  for (const roots of wanted) {
    if (!roots.every((root) => left.includes(root))) continue;
    const next = bestBelow(index, forest, place, roots, exact);
    if (next === undefined) break;
    place = next.place;
    left = without(left, next.roots);
  }
  for (let next = bestBelow(index, forest, place, left, exact); next !== undefined && left.length > 0; ) {
    place = next.place;
    left = without(left, next.roots);
    next = bestBelow(index, forest, place, left, exact);
  }
  return { place, left: left.length };
}

interface Reached {
  readonly place: number;
  readonly left: number;
}

function without(all: readonly number[], some: readonly number[]): number[] {
  return all.filter((each) => !some.includes(each));
}

interface Below {
  readonly place: number;
  readonly roots: readonly number[];
  readonly worth: number;
}

/** The subterm that has most of the words wanted, and no other word. */
function bestBelow(
  index: IndexTables,
  forest: Forest,
  parent: number,
  wanted: readonly number[],
  exact: ReadonlySet<number>,
): Below | undefined {
  let best: Below | undefined;
  for (let child = parent + 1; child < (forest.ends[parent] ?? 0); child = forest.ends[child] ?? forest.size) {
    const within = forest.open[child] === 1 ? bestBelow(index, forest, child, wanted, exact) : undefined;
    if (within !== undefined && within.worth > (best?.worth ?? 0)) best = within;
    for (const form of formsOf(forest, child)) {
      const roots = Array.from(form, (stem) => index.vocabulary.rootOfStem[stem] ?? 0);
      if (roots.length === 0 || !roots.every((root) => wanted.includes(root))) continue;
      // A word as it is written is worth a little more than another of its root: "pulmonary" is not "lung" here.
      const worth = roots.length + form.filter((stem) => exact.has(stem)).length / 100;
      if (worth > (best?.worth ?? 0)) best = { place: child, roots, worth };
    }
  }
  return best;
}

function* formsOf(forest: Forest, place: number): Generator<Uint32Array> {
  for (let form = forest.formsFrom[place] ?? 0; form < (forest.formsFrom[place + 1] ?? 0); form++) {
    yield forest.words.subarray(forest.wordsFrom[form], forest.wordsFrom[form + 1]);
  }
}

function rootsOf(index: IndexTables, text: string): number[] {
  return readWords(text.replace(/\([^)]*\)/g, " "))
    .filter(({ stem }) => !isBinding(stem))
    .map(({ stem }) => index.vocabulary.rootNumber(rootOf(stem)) ?? -1);
}

function commonTitle(title: string, see: string): number {
  let at = 0;
  while (at < title.length && title[at]?.toLowerCase() === see[at]?.toLowerCase()) at++;
  return at;
}
