import { inflateRawSync } from "node:zlib";
import { contentOf, DamagedReleaseError, ReleaseHeader, releaseMagic } from "./release-header.ts";

/** Texts of a column; each is made when it is asked for. */
export type TextColumn = (row: number) => string;

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** A release that was opened: only its header is read; columns are unpacked when they are first asked for. */
export interface Release {
  readonly header: ReleaseHeader;
  readonly keys: () => Float64Array;
  /** The first row of a key; -1 where it is nowhere. More rows of the key may follow. */
  readonly firstRow: (key: number) => number;
  /** The first row whose key is no smaller; the number of rows where all are. */
  readonly rowFrom: (key: number) => number;
  readonly numbers: (column: string) => Numbers;
  readonly text: (column: string) => TextColumn;
  readonly document: () => Uint8Array | undefined;
  /** Whether the bytes say what the header says they do: reads everything. */
  readonly isWhole: () => boolean;
}

/** @throws DamagedReleaseError */
export function openRelease(bytes: Uint8Array): Release {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { header, start } = readHeader(buffer);
  const memory = new Map<string, Uint8Array>();

  const section = (name: string): Uint8Array => {
    const known = memory.get(name);
    if (known !== undefined) return known;
    const place = header.sections.find((each) => each.name === name);
    if (place === undefined) throw new DamagedReleaseError(`the release has no section ${name}`);
    const from = start + place.offset;
    let plain: Buffer;
    try {
      plain = inflateRawSync(buffer.subarray(from, from + place.packed), { maxOutputLength: Math.max(place.plain, 1) });
    } catch (cause) {
      throw new DamagedReleaseError(`the section ${name} cannot be unpacked`, { cause });
    }
    if (plain.length !== place.plain) throw new DamagedReleaseError(`the section ${name} is cut off`);
    // Numbers are read where they stand: they must begin at a multiple of their size.
    const whole = plain.byteOffset % 8 === 0 ? plain : new Uint8Array(plain);
    memory.set(name, whole);
    return whole;
  };
  const wordsOf = (name: string) => {
    const plain = section(name);
    return new Uint32Array(plain.buffer, plain.byteOffset, plain.byteLength / 4);
  };
  let keys: Float64Array | undefined;
  const allKeys = () => {
    if (keys === undefined) {
      const plain = section("keys");
      keys = new Float64Array(plain.buffer, plain.byteOffset, plain.byteLength / 8);
    }
    return keys;
  };
  const columns = new Map<string, Numbers>();
  const texts = new Map<string, TextColumn>();

  return {
    header,
    keys: allKeys,
    firstRow: (key) => {
      const row = firstAtLeast(allKeys(), key);
      return allKeys()[row] === key ? row : -1;
    },
    rowFrom: (key) => firstAtLeast(allKeys(), key),
    numbers: (column) => {
      let values = columns.get(column);
      if (values === undefined) {
        const plain = section(column);
        values = asNumbers(header.columns.find(({ name }) => name === column)?.type, plain);
        columns.set(column, values);
      }
      return values;
    },
    text: (column) => {
      let read = texts.get(column);
      if (read === undefined) {
        const [which, ends] = [wordsOf(`${column}.which`), wordsOf(`${column}.ends`)];
        const all = section(`${column}.texts`);
        const whole = Buffer.from(all.buffer, all.byteOffset, all.byteLength);
        read = (row) => {
          const place = which[row] ?? 0;
          return whole.toString("utf8", place === 0 ? 0 : ends[place - 1], ends[place]);
        };
        texts.set(column, read);
      }
      return read;
    },
    document: () => (header.sections.some(({ name }) => name === "document") ? section("document") : undefined),
    isWhole: () => {
      try {
        const { kind, release, from } = header;
        const plain = header.sections.map(({ name }): [string, Uint8Array] => [name, section(name)]);
        return contentOf({ kind, release, from }, header.columns, plain) === header.content;
      } catch (problem) {
        if (problem instanceof DamagedReleaseError) return false;
        throw problem;
      }
    },
  };
}

function readHeader(buffer: Buffer): { readonly header: ReleaseHeader; readonly start: number } {
  if (buffer.length < 8 || buffer.toString("latin1", 0, 4) !== releaseMagic)
    throw new DamagedReleaseError("these bytes are no code-set release");
  const start = 8 + buffer.readUInt32LE(4);
  let header: unknown;
  try {
    header = JSON.parse(buffer.toString("utf8", 8, start));
  } catch (cause) {
    throw new DamagedReleaseError("the header of the release is cut off or damaged", { cause });
  }
  const parsed = ReleaseHeader.safeParse(header);
  if (!parsed.success) throw new DamagedReleaseError("the header of the release is of another version");
  const end = parsed.data.sections.reduce((sum, { packed }) => sum + packed, start);
  if (end !== buffer.length) throw new DamagedReleaseError("the release is cut off");
  return { header: parsed.data, start };
}

function asNumbers(type: string | undefined, plain: Uint8Array): Numbers {
  const { buffer, byteOffset, byteLength } = plain;
  if (type === "u16") return new Uint16Array(buffer, byteOffset, byteLength / 2);
  return type === "u32" ? new Uint32Array(buffer, byteOffset, byteLength / 4) : plain;
}

/** The first row whose key is no smaller. */
function firstAtLeast(keys: Float64Array, key: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
