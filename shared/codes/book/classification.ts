import type { AlphabeticIndex } from "../alphabetic-index.ts";
import type { CodeBook } from "../code-book.ts";
import type { Release } from "../compact/open-release.ts";
import { decodeIndex } from "../search/index-bytes.ts";
import { decodeTabular } from "../search/tabular-bytes.ts";
import type { Tabular } from "../tabular.ts";
import type { Shelf } from "./shelf.ts";

const indexes = new WeakMap<Release, AlphabeticIndex>();
const tabulars = new WeakMap<Release, Tabular>();

/** The Tabular List and the Alphabetic Index of a day; where no Index is at hand, the starter's. */
export function classificationOf(shelf: Shelf, starter: CodeBook): Pick<CodeBook, "tabular" | "index"> {
  return {
    tabular: (day) => {
      const release = shelf("icd-10-cm-tabular", day)?.release;
      return release === undefined ? starter.tabular(day) : decoded(release, tabulars, decodeTabular);
    },
    index: (day) => {
      const release = shelf("icd-10-cm-index", day)?.release;
      return release === undefined ? starter.index(day) : decoded(release, indexes, decodeIndex);
    },
  };
}

function decoded<Whole>(
  release: Release,
  known: WeakMap<Release, Whole>,
  decode: (bytes: Uint8Array) => Whole,
): Whole | undefined {
  const document = release.document();
  const whole = known.get(release) ?? (document === undefined ? undefined : decode(document));
  if (whole !== undefined) known.set(release, whole);
  return whole;
}
