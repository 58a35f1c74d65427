import { deflateRawSync } from "node:zlib";
import { contentOf, type ReleaseHeader, type ReleaseName, releaseMagic } from "./release-header.ts";

/** A column in memory, a value for each row. */
export type ColumnDraft =
  | { readonly type: "u8"; readonly values: Uint8Array }
  | { readonly type: "u16"; readonly values: Uint16Array }
  | { readonly type: "u32"; readonly values: Uint32Array }
  | { readonly type: "text"; readonly values: readonly string[] };

export interface ReleaseDraft extends ReleaseName {
  /** By code, as `codeKey` makes them; in any order. */
  readonly keys: Float64Array;
  readonly columns: Readonly<Record<string, ColumnDraft>>;
  /** Something that is read as a whole. */
  readonly document?: Uint8Array | undefined;
  /** The files that it was made from: their names and SHA-256. */
  readonly sources: readonly { readonly name: string; readonly sha256: string }[];
}

/** A draft as a file; the same draft makes the same content. @throws RangeError where a column has not a value for each row */
export function writeRelease(draft: ReleaseDraft): { readonly bytes: Uint8Array; readonly header: ReleaseHeader } {
  const rows = draft.keys.length;
  const order = orderOf(draft.keys);
  const plain: [string, Uint8Array][] = [["keys", bytesOf(order === undefined ? draft.keys : pick(draft.keys, order))]];
  const columns: ReleaseHeader["columns"] = [];
  for (const [name, column] of Object.entries(draft.columns)) {
    if (column.values.length !== rows) throw new RangeError(`the column ${name} has not a value for each row`);
    columns.push({ name, type: column.type });
    if (column.type === "text") {
      const { values } = column;
      plain.push(...textSections(name, order === undefined ? values : [...order].map((row) => values[row] ?? "")));
    } else {
      plain.push([name, bytesOf(order === undefined ? column.values : pick(column.values, order))]);
    }
  }
  if (draft.document !== undefined) plain.push(["document", draft.document]);
  const { kind, release, from, sources } = draft;
  const content = contentOf({ kind, release, from }, columns, plain);
  const packed = plain.map(([, bytes]) => deflateRawSync(bytes));
  let offset = 0;
  const sections = plain.map(([name, bytes], index) => {
    const size = packed[index]?.length ?? 0;
    const section = { name, offset, packed: size, plain: bytes.length };
    offset += size;
    return section;
  });
  const header: ReleaseHeader = { kind, release, from, rows, content, sources: [...sources], columns, sections };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return { bytes: Buffer.concat([Buffer.from(releaseMagic), length, text, ...packed]), header };
}

/** Texts are kept once each: which of them a row has, where each ends, and all of them in a row. */
function textSections(name: string, values: readonly string[]): readonly [string, Uint8Array][] {
  const places = new Map<string, number>();
  const which = new Uint32Array(values.length);
  for (const [row, value] of values.entries()) {
    let place = places.get(value);
    if (place === undefined) {
      place = places.size;
      places.set(value, place);
    }
    which[row] = place;
  }
  const texts = [...places.keys()].map((text) => Buffer.from(text));
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [place, text] of texts.entries()) ends[place] = end += text.length;
  return [
    [`${name}.which`, bytesOf(which)],
    [`${name}.ends`, bytesOf(ends)],
    [`${name}.texts`, Buffer.concat(texts)],
  ];
}

/** The order that sorts the keys and leaves equal ones as they are; undefined where they are sorted. */
function orderOf(keys: Float64Array): Uint32Array | undefined {
  const at = (row: number) => keys[row] ?? 0;
  let isSorted = true;
  for (let row = 1; row < keys.length && isSorted; row++) isSorted = at(row - 1) <= at(row);
  if (isSorted) return undefined;
  return Uint32Array.from(keys, (_, row) => row).sort((a, b) => at(a) - at(b) || a - b);
}

type Numbers = Float64Array | Uint32Array | Uint16Array | Uint8Array;

function pick(values: Numbers, order: Uint32Array): Numbers {
  const picked = values.slice();
  for (let row = 0; row < order.length; row++) picked[row] = values[order[row] ?? 0] ?? 0;
  return picked;
}

function bytesOf(values: Numbers): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
