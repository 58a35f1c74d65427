import type { AlphabeticIndex, DrugTerm, IndexTerm, NeoplasmTerm } from "../alphabetic-index.ts";
import {
  DamagedSectionsError,
  listOf,
  openTexts,
  packTexts,
  readSections,
  type Sections,
  writeSections,
} from "./byte-sections.ts";
import { type Forest, type ForestName, forestNames, type IndexTables, type Texts } from "./index-tables.ts";
import { searchTablesOf } from "./search-tables.ts";

/** Raised whenever words, roots or columns are made in another way. */
const format = 1;

const columns = {
  parents: Int32Array,
  ends: Uint32Array,
  titles: Uint32Array,
  codes: Uint32Array,
  manifestations: Uint32Array,
  sees: Uint32Array,
  alsos: Uint32Array,
  modifiers: Uint32Array,
  cells: Uint32Array,
  seeTargets: Int32Array,
  formsFrom: Uint32Array,
  formPlaces: Uint32Array,
  wordsFrom: Uint32Array,
  words: Uint32Array,
  freeFrom: Uint32Array,
  free: Uint32Array,
  binding: Uint32Array,
  open: Uint8Array,
  postingsFrom: Uint32Array,
  postings: Uint32Array,
} as const;

/** An Index as it is stored: compiled, so that it is opened in milliseconds. The same Index makes the same bytes. */
export function encodeIndex(index: AlphabeticIndex): Uint8Array {
  const { texts, stems, roots, vocabulary, forests } = searchTablesOf(index);
  const lists = forestNames.flatMap((name) =>
    Object.keys(columns).map((column) => [`${name}.${column}`, forests[name][column as keyof typeof columns]] as const),
  );
  return writeSections({
    about: { format, release: index.release },
    lists: {
      ...packTexts("texts", listed(texts)),
      ...packTexts("stems", [listed(stems).join("\n")]),
      ...packTexts("roots", [listed(roots).join("\n")]),
      rootOfStem: vocabulary.rootOfStem,
      weights: vocabulary.weights,
      ...Object.fromEntries(lists),
    },
  });
}

/** An Index from its bytes. Its trees are made when they are asked for. @throws DamagedSectionsError */
export function decodeIndex(bytes: Uint8Array): AlphabeticIndex {
  const sections = readSections(bytes);
  if (sections.about.format !== format) throw new DamagedSectionsError("the Index was compiled by another version");
  const [stems, roots] = [openWords(sections, "stems"), openWords(sections, "roots")];
  const tables: IndexTables = {
    release: String(sections.about.release),
    texts: openTexts(sections, "texts"),
    stems,
    roots,
    vocabulary: {
      stemNumber: numbersOf(stems),
      rootNumber: numbersOf(roots),
      rootOfStem: listOf(sections, "rootOfStem", Uint32Array),
      weights: listOf(sections, "weights", Float32Array),
    },
    forests: {
      terms: forestOf(sections, "terms"),
      externalCauses: forestOf(sections, "externalCauses"),
      neoplasms: forestOf(sections, "neoplasms"),
      drugs: forestOf(sections, "drugs"),
    },
  };
  return indexOf(tables);
}

function forestOf(sections: Sections, name: ForestName): Forest {
  const column = <List extends Uint8Array | Uint32Array | Int32Array>(
    key: keyof typeof columns,
    kind: abstract new (...parameters: never[]) => List,
  ): List => listOf(sections, `${name}.${key}`, kind);
  const parents = column("parents", Int32Array);
  return {
    size: parents.length,
    parents,
    ends: column("ends", Uint32Array),
    titles: column("titles", Uint32Array),
    codes: column("codes", Uint32Array),
    manifestations: column("manifestations", Uint32Array),
    sees: column("sees", Uint32Array),
    alsos: column("alsos", Uint32Array),
    modifiers: column("modifiers", Uint32Array),
    cells: column("cells", Uint32Array),
    seeTargets: column("seeTargets", Int32Array),
    formsFrom: column("formsFrom", Uint32Array),
    formPlaces: column("formPlaces", Uint32Array),
    wordsFrom: column("wordsFrom", Uint32Array),
    words: column("words", Uint32Array),
    freeFrom: column("freeFrom", Uint32Array),
    free: column("free", Uint32Array),
    binding: column("binding", Uint32Array),
    open: column("open", Uint8Array),
    postingsFrom: column("postingsFrom", Uint32Array),
    postings: column("postings", Uint32Array),
  };
}

/** Words are all needed as soon as one is: they are stored as one text. */
function openWords(sections: Sections, name: string): Texts {
  const words = openTexts(sections, name).at(0).split("\n");
  return { count: words.length, at: (number) => words[number] ?? "" };
}

function numbersOf(texts: Texts): (text: string) => number | undefined {
  const numbers = new Map(listed(texts).map((each, number) => [each, number]));
  return (text) => numbers.get(text);
}

function listed(texts: Texts): readonly string[] {
  return Array.from({ length: texts.count }, (_, number) => texts.at(number));
}

/** The trees of an Index, made from its columns. */
function indexOf(tables: IndexTables): AlphabeticIndex {
  const made = new Map<ForestName, readonly unknown[]>();
  const tree = <Term>(name: ForestName, make: (place: number, children: readonly Term[]) => Term): readonly Term[] => {
    const forest = tables.forests[name];
    const under = (from: number, to: number): readonly Term[] => {
      const terms: Term[] = [];
      for (let place = from; place < to; place = forest.ends[place] ?? to) {
        terms.push(make(place, under(place + 1, forest.ends[place] ?? to)));
      }
      return terms;
    };
    return under(0, forest.size);
  };
  const text = (column: Uint32Array, place: number): string | undefined =>
    tables.texts.at(column[place] ?? 0) || undefined;
  const term =
    (name: ForestName) =>
    (place: number, children: readonly IndexTerm[]): IndexTerm => {
      const forest = tables.forests[name];
      return {
        title: tables.texts.at(forest.titles[place] ?? 0),
        nonessential: text(forest.modifiers, place)?.split("|") ?? [],
        code: text(forest.codes, place),
        manifestation: text(forest.manifestations, place),
        see: text(forest.sees, place),
        seeAlso: text(forest.alsos, place),
        children,
      };
    };
  const row = (name: ForestName, place: number) => {
    const forest = tables.forests[name];
    const modifiers = text(forest.modifiers, place)?.split("|") ?? [];
    const title = [tables.texts.at(forest.titles[place] ?? 0), ...modifiers.map((words) => `(${words})`)].join(" ");
    const cell = (at: number): string | undefined => text(forest.cells, place * 6 + at);
    return { title, see: text(forest.sees, place), cell };
  };
  const neoplasm = (place: number, children: readonly NeoplasmTerm[]): NeoplasmTerm => {
    const { title, see, cell } = row("neoplasms", place);
    const [primary, secondary, inSitu] = [cell(0), cell(1), cell(2)];
    return {
      title,
      see,
      primary,
      secondary,
      inSitu,
      benign: cell(3),
      uncertain: cell(4),
      unspecified: cell(5),
      children,
    };
  };
  const drug = (place: number, children: readonly DrugTerm[]): DrugTerm => {
    const { title, cell } = row("drugs", place);
    const [accidental, selfHarm, assault] = [cell(0), cell(1), cell(2)];
    const [undetermined, adverseEffect, underdosing] = [cell(3), cell(4), cell(5)];
    return { title, accidental, selfHarm, assault, undetermined, adverseEffect, underdosing, children };
  };
  const once = <Term>(name: ForestName, make: () => readonly Term[]): readonly Term[] => {
    const known = made.get(name);
    if (known !== undefined) return known as readonly Term[];
    const terms = make();
    made.set(name, terms);
    return terms;
  };
  return {
    release: tables.release,
    tables,
    get terms() {
      return once("terms", () => tree("terms", term("terms")));
    },
    get externalCauses() {
      return once("externalCauses", () => tree("externalCauses", term("externalCauses")));
    },
    get neoplasms() {
      return once("neoplasms", () => tree("neoplasms", neoplasm));
    },
    get drugs() {
      return once("drugs", () => tree("drugs", drug));
    },
  };
}
