/** Named lists of numbers in one piece of bytes. */
export type NumberList = Uint8Array | Uint32Array | Int32Array | Float32Array;

export interface Sections {
  /** What stands beside the sections: JSON of ours. */
  readonly about: Readonly<Record<string, string | number>>;
  readonly lists: Readonly<Record<string, NumberList>>;
}

/** The bytes are not what was written, or were written by another version. */
export class DamagedSectionsError extends Error {
  override readonly name = "DamagedSectionsError";
}

const kinds = { u8: Uint8Array, u32: Uint32Array, i32: Int32Array, f32: Float32Array } as const;
type Kind = keyof typeof kinds;

const magic = 0x31584343; // "CCX1"

/**
 * "CCX1" | length of the heading (32 bits, little-endian) | heading in JSON | lists, each at a multiple of eight bytes, so
 * that it can be read where it stands.
 */
export function writeSections({ about, lists }: Sections): Uint8Array {
  let end = 0;
  const places = Object.entries(lists).map(([name, list]) => {
    const place = { name, kind: kindOf(list), at: end, length: list.length };
    end = eights(end + list.byteLength);
    return place;
  });
  const heading = new TextEncoder().encode(JSON.stringify({ about, places, end }));
  const start = eights(8 + heading.length);
  const bytes = new Uint8Array(start + end);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, heading.length, true);
  bytes.set(heading, 8);
  for (const { name, at } of places) {
    const list = lists[name];
    if (list !== undefined) bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), start + at);
  }
  return bytes;
}

/** @throws DamagedSectionsError */
export function readSections(source: Uint8Array): Sections {
  // Numbers are read where they stand, which must be at a multiple of their size.
  const { buffer } = source;
  const standsWell = source.byteOffset % 8 === 0 && buffer instanceof ArrayBuffer;
  const bytes = standsWell ? new Uint8Array(buffer, source.byteOffset, source.byteLength) : new Uint8Array(source);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== magic)
    throw new DamagedSectionsError("the bytes begin otherwise");
  const length = view.getUint32(4, true);
  const start = eights(8 + length);
  if (start > bytes.length) throw new DamagedSectionsError("the bytes are cut off");
  const { about, places, end } = readHeading(bytes.subarray(8, 8 + length));
  if (start + end !== bytes.length) throw new DamagedSectionsError("the bytes are cut off");
  const lists: Record<string, NumberList> = {};
  for (const { name, kind, at, length: count } of places) {
    const from = start + at;
    if (from + count * kinds[kind].BYTES_PER_ELEMENT > bytes.length)
      throw new DamagedSectionsError("the bytes are cut off");
    lists[name] = new kinds[kind](bytes.buffer, bytes.byteOffset + from, count);
  }
  return { about, lists };
}

interface Heading {
  readonly about: Sections["about"];
  readonly end: number;
  readonly places: readonly {
    readonly name: string;
    readonly kind: Kind;
    readonly at: number;
    readonly length: number;
  }[];
}

function readHeading(bytes: Uint8Array): Heading {
  try {
    const heading: Heading = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const sound = heading.places.every(
      ({ kind, at, length }) => kind in kinds && Number.isInteger(at) && at >= 0 && at % 8 === 0 && length >= 0,
    );
    if (sound) return heading;
  } catch (cause) {
    throw new DamagedSectionsError("the heading cannot be read", { cause });
  }
  throw new DamagedSectionsError("the heading is not ours");
}

function kindOf(list: NumberList): Kind {
  if (list instanceof Uint8Array) return "u8";
  if (list instanceof Uint32Array) return "u32";
  return list instanceof Int32Array ? "i32" : "f32";
}

function eights(length: number): number {
  return Math.ceil(length / 8) * 8;
}

/** Texts as two lists: all of them one after the other, and where each ends. */
export function packTexts(name: string, texts: readonly string[]): Readonly<Record<string, NumberList>> {
  const encoder = new TextEncoder();
  const encoded = texts.map((text) => encoder.encode(text));
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [at, { length }] of encoded.entries()) {
    end += length;
    ends[at] = end;
  }
  const bytes = new Uint8Array(end);
  for (const [at, text] of encoded.entries()) bytes.set(text, at === 0 ? 0 : ends[at - 1]);
  return { [`${name}.bytes`]: bytes, [`${name}.ends`]: ends };
}

/** Texts of two lists, each made when it is asked for. @throws DamagedSectionsError where a list is missing */
export function openTexts(
  sections: Sections,
  name: string,
): { readonly count: number; readonly at: (number: number) => string } {
  const bytes = listOf(sections, `${name}.bytes`, Uint8Array);
  const ends = listOf(sections, `${name}.ends`, Uint32Array);
  const decoder = new TextDecoder();
  const at = (number: number): string =>
    decoder.decode(bytes.subarray(number === 0 ? 0 : ends[number - 1], ends[number] ?? 0));
  return { count: ends.length, at };
}

/** @throws DamagedSectionsError where the list is missing or of another kind */
export function listOf<List extends NumberList>(
  sections: Sections,
  name: string,
  kind: abstract new (...parameters: never[]) => List,
): List {
  const list = sections.lists[name];
  if (!(list instanceof kind)) throw new DamagedSectionsError(`the list ${name} is missing`);
  return list;
}
