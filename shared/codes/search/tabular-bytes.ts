import type { PlacedEntry } from "../import/tabular-xml.ts";
import type { Tabular, TabularEntry } from "../tabular.ts";
import { DamagedSectionsError, listOf, openTexts, packTexts, readSections, writeSections } from "./byte-sections.ts";

const format = 1;

/** What an entry is stored as: JSON of title, notes and seventh characters. */
type StoredEntry = readonly [string, TabularEntry["notes"], (readonly (readonly [string, string])[])?];

/** The Tabular List as it is stored. The same entries make the same bytes. */
export function encodeTabular(release: string, placed: readonly PlacedEntry[]): Uint8Array {
  const stored = placed.map(({ entry: { title, notes, seventh } }): string => {
    const parts: StoredEntry = seventh === undefined ? [title, notes] : [title, notes, [...seventh]];
    return JSON.stringify(parts);
  });
  return writeSections({
    about: { format, release },
    lists: {
      parents: Int32Array.from(placed, ({ parent }) => parent),
      ...packTexts("codes", [placed.map(({ entry }) => entry.code).join("\n")]),
      ...packTexts("entries", stored),
    },
  });
}

/** The Tabular List from its bytes. An entry is made when it is asked for. @throws DamagedSectionsError */
export function decodeTabular(bytes: Uint8Array): Tabular {
  const sections = readSections(bytes);
  if (sections.about.format !== format)
    throw new DamagedSectionsError("the Tabular List was stored by another version");
  const parents = listOf(sections, "parents", Int32Array);
  const entries = openTexts(sections, "entries");
  const codes = openTexts(sections, "codes").at(0).split("\n");
  const places = new Map(codes.map((code, place) => [code, place]));
  const made = new Map<number, TabularEntry>();
  const entryAt = (place: number): TabularEntry => {
    const known = made.get(place);
    if (known !== undefined) return known;
    const [title, notes, seventh]: StoredEntry = JSON.parse(entries.at(place));
    const entry = {
      code: codes[place] ?? "",
      title,
      notes,
      seventh: seventh === undefined ? undefined : new Map(seventh),
    };
    made.set(place, entry);
    return entry;
  };
  return {
    release: String(sections.about.release),
    entry: (code) => {
      const place = places.get(code);
      return place === undefined ? undefined : entryAt(place);
    },
    lineage: (code) => {
      const lineage: TabularEntry[] = [];
      for (let place = nearest(places, code); place >= 0; place = parents[place] ?? -1) lineage.push(entryAt(place));
      return lineage;
    },
  };
}

/** A code with a seventh character is not listed: what it extends is. -1 where nothing of it is. */
function nearest(places: ReadonlyMap<string, number>, code: string): number {
  for (let length = code.length; length >= 1; length--) {
    const place = places.get(code.slice(0, length));
    // A chapter's number is no beginning of a code.
    if (place !== undefined && (length >= 3 || length === code.length)) return place;
  }
  return -1;
}
