import type { AlphabeticIndex, DrugTerm, IndexTerm, NeoplasmTerm } from "../alphabetic-index.ts";
import { readPrintedTitle } from "../import/printed-title.ts";
import { type Forest, type ForestName, forestNames, type IndexTables, type Texts } from "./index-tables.ts";
import { linkSees } from "./link-sees.ts";
import { readTitleForms } from "./title-forms.ts";
import { rootOf } from "./words.ts";

/** What a term of the Index, or a row of a table, has in common. */
interface AnyTerm {
  readonly title: string;
  readonly nonessential: readonly string[];
  readonly code?: string | undefined;
  readonly manifestation?: string | undefined;
  readonly see?: string | undefined;
  readonly seeAlso?: string | undefined;
  readonly cells: readonly (string | undefined)[];
  readonly children: readonly AnyTerm[];
}

/** Makes an Index ready to be searched: done once, when it is imported. */
export function compileIndex(index: AlphabeticIndex): IndexTables {
  const texts = gatherTexts();
  const stems = gatherTexts();
  const drafts: Readonly<Record<ForestName, ForestDraft>> = {
    terms: draftForest(index.terms.map(ofIndex), texts.number, stems.number),
    externalCauses: draftForest(index.externalCauses.map(ofIndex), texts.number, stems.number),
    neoplasms: draftForest(index.neoplasms.map(ofNeoplasms), texts.number, stems.number),
    drugs: draftForest(index.drugs.map(ofDrugs), texts.number, stems.number),
  };
  const roots = gatherTexts();
  const rootOfStem = Uint32Array.from(stems.list, (stem) => roots.number(rootOf(stem)));
  const weights = weigh(Object.values(drafts), rootOfStem, roots.list.length);
  const forests = {} as Record<ForestName, Forest>;
  for (const name of forestNames) forests[name] = finishForest(drafts[name], rootOfStem, weights);
  const stemNumbers = new Map(stems.list.map((stem, at) => [stem, at]));
  const rootNumbers = new Map(roots.list.map((root, at) => [root, at]));
  return linkSees({
    release: index.release,
    texts: textsOf(texts.list),
    stems: textsOf(stems.list),
    roots: textsOf(roots.list),
    vocabulary: {
      stemNumber: (stem) => stemNumbers.get(stem),
      rootNumber: (root) => rootNumbers.get(root),
      rootOfStem,
      weights,
    },
    forests,
  });
}

function textsOf(list: readonly string[]): Texts {
  return { count: list.length, at: (number) => list[number] ?? "" };
}

function gatherTexts(): { readonly list: string[]; readonly number: (text: string | undefined) => number } {
  const list = [""];
  const numbers = new Map([["", 0]]);
  const number = (text: string | undefined): number => {
    const known = numbers.get(text ?? "");
    if (known !== undefined) return known;
    numbers.set(text ?? "", list.length);
    return list.push(text ?? "") - 1;
  };
  return { list, number };
}

function ofIndex(term: IndexTerm): AnyTerm {
  return { ...term, cells: [], children: term.children.map(ofIndex) };
}

function ofNeoplasms(row: NeoplasmTerm): AnyTerm {
  const { see, primary, secondary, inSitu, benign, uncertain, unspecified } = row;
  const cells = [primary, secondary, inSitu, benign, uncertain, unspecified];
  return { ...readPrintedTitle(row.title), see, cells, children: row.children.map(ofNeoplasms) };
}

function ofDrugs(row: DrugTerm): AnyTerm {
  const { accidental, selfHarm, assault, undetermined, adverseEffect, underdosing } = row;
  const cells = [accidental, selfHarm, assault, undetermined, adverseEffect, underdosing];
  return { ...readPrintedTitle(row.title), cells, children: row.children.map(ofDrugs) };
}

/** The columns while they grow. */
interface ForestDraft {
  readonly columns: Readonly<
    Record<"parents" | "ends" | "titles" | "codes" | "manifestations" | "sees" | "alsos" | "modifiers", number[]>
  >;
  readonly cells: number[];
  readonly forms: (readonly (readonly number[])[])[];
  readonly free: (readonly number[])[];
  readonly binding: number[];
}

type Number = (text: string | undefined) => number;

function draftForest(terms: readonly AnyTerm[], text: Number, stem: Number): ForestDraft {
  const columns = {
    parents: [],
    ends: [],
    titles: [],
    codes: [],
    manifestations: [],
    sees: [],
    alsos: [],
    modifiers: [],
  };
  const draft: ForestDraft = { columns, cells: [], forms: [], free: [], binding: [] };
  const add = (term: AnyTerm, parent: number): void => {
    const place = draft.columns.parents.push(parent) - 1;
    const { columns: to } = draft;
    to.ends.push(0);
    to.titles.push(text(term.title));
    to.codes.push(text(term.code));
    to.manifestations.push(text(term.manifestation));
    to.sees.push(text(term.see));
    to.alsos.push(text(term.seeAlso));
    to.modifiers.push(text(term.nonessential.join("|")));
    draft.cells.push(...term.cells.map(text));
    const { forms, free, binding } = readTitleForms(term.title, term.nonessential);
    draft.forms.push(forms.map((form) => form.map(stem)));
    draft.free.push(free.map(stem));
    draft.binding.push(binding);
    for (const child of term.children) add(child, place);
    to.ends[place] = to.ends.length;
  };
  for (const term of terms) add(term, -1);
  return draft;
}

/** The rarer a root is among the terms, the more it tells. */
function weigh(drafts: readonly ForestDraft[], rootOfStem: Uint32Array, roots: number): Float32Array {
  const counts = new Uint32Array(roots);
  let all = 1;
  for (const draft of drafts) {
    for (const forms of draft.forms) {
      all++;
      const inTerm = new Set(forms.flat().map((stem) => rootOfStem[stem] ?? 0));
      for (const root of inTerm) counts[root] = (counts[root] ?? 0) + 1;
    }
  }
  return Float32Array.from(counts, (count) => 1 + Math.log2(all / (count + 1)) / 4);
}

function finishForest(draft: ForestDraft, rootOfStem: Uint32Array, weights: Float32Array): Forest {
  const { columns } = draft;
  const forms = draft.forms.flatMap((each, place) => each.map((words) => ({ place, words })));
  const weightOf = (stem: number): number => weights[rootOfStem[stem] ?? 0] ?? 0;
  const keyed = forms.map(({ words }) => {
    const rarest = words.reduce((best, word) => (weightOf(word) > weightOf(best) ? word : best), words[0] ?? 0);
    return words.length === 0 ? -1 : (rootOfStem[rarest] ?? 0);
  });
  const lists: number[][] = Array.from({ length: weights.length }, () => []);
  for (const [form, root] of keyed.entries()) lists[root]?.push(form);
  const postings = rows(lists);
  const words = rows(forms.map((form) => form.words));
  const free = rows(draft.free);
  return {
    size: columns.parents.length,
    parents: Int32Array.from(columns.parents),
    ends: Uint32Array.from(columns.ends),
    titles: Uint32Array.from(columns.titles),
    codes: Uint32Array.from(columns.codes),
    manifestations: Uint32Array.from(columns.manifestations),
    sees: Uint32Array.from(columns.sees),
    alsos: Uint32Array.from(columns.alsos),
    modifiers: Uint32Array.from(columns.modifiers),
    cells: Uint32Array.from(draft.cells),
    seeTargets: new Int32Array(columns.parents.length).fill(-1),
    formsFrom: rows(draft.forms).from,
    formPlaces: Uint32Array.from(forms, (form) => form.place),
    wordsFrom: words.from,
    words: words.values,
    freeFrom: free.from,
    free: free.values,
    binding: Uint32Array.from(draft.binding),
    open: Uint8Array.from(draft.forms, (each) => (each.some((form) => form.length === 0) ? 1 : 0)),
    postingsFrom: postings.from,
    postings: postings.values,
  };
}

/** Lists of numbers as one list and where each begins. */
function rows(lists: readonly (readonly unknown[])[]): { readonly from: Uint32Array; readonly values: Uint32Array } {
  const from = new Uint32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) from[at + 1] = (from[at] ?? 0) + list.length;
  const values = new Uint32Array(from[lists.length] ?? 0);
  let at = 0;
  for (const list of lists) for (const value of list) values[at++] = typeof value === "number" ? value : 0;
  return { from, values };
}
