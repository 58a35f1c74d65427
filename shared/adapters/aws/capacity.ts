import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { type Item, keyText } from "./keys.ts";
import { tableDefinition } from "./table.ts";

/*
 * What DynamoDB charges, from the items themselves: emulators leave out indexes and refused writes.
 * Source: Amazon DynamoDB Developer Guide, item sizes and formats; read and write operations; global secondary indexes.
 */

const { partitionKey, sortKey, index } = tableDefinition;

/** Bytes of an item as DynamoDB counts them: names and values in UTF-8. */
export function itemBytes(item: Item): number {
  let bytes = 0;
  for (const [name, value] of Object.entries(item)) bytes += Buffer.byteLength(name) + valueBytes(value);
  return bytes;
}

function valueBytes(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return numberBytes(value.N);
  if (value.B !== undefined) return value.B.byteLength;
  if (value.L !== undefined) return value.L.reduce((sum, inner) => sum + 1 + valueBytes(inner), 3);
  if (value.M !== undefined) return itemBytes(value.M) + Object.keys(value.M).length + 3;
  if (value.SS !== undefined) return value.SS.reduce((sum, inner) => sum + Buffer.byteLength(inner), 0);
  if (value.NS !== undefined) return value.NS.reduce((sum, inner) => sum + numberBytes(inner), 0);
  if (value.BS !== undefined) return value.BS.reduce((sum, inner) => sum + inner.byteLength, 0);
  return 1;
}

/** A byte for each two significant digits, one more, and one for a minus sign. */
function numberBytes(number: string): number {
  const digits = number.replace(/^-?0*|[.]|0+$/g, "");
  return Math.ceil(digits.length / 2) + 1 + (number.startsWith("-") ? 1 : 0);
}

/** One write unit for each started KB, and never none. */
export function writeUnitsOf(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / 1024));
}

/** One read unit for each started 4 KB, half of it when the read may lag behind. */
export function readUnitsOf(bytes: number, consistent: boolean): number {
  return Math.max(1, Math.ceil(bytes / 4096)) * (consistent ? 1 : 0.5);
}

/**
 * Write units of replacing one item by another, the index included: the table charges the larger of the two; the index
 * nothing when its keys stay, one item when it comes or goes, two when it moves.
 */
export function writeUnits(before: Item | undefined, after: Item | undefined): number {
  const largest = Math.max(before === undefined ? 0 : itemBytes(before), after === undefined ? 0 : itemBytes(after));
  const [from, to] = [indexEntry(before), indexEntry(after)];
  const stays = from !== undefined && to !== undefined && keyText(textKey(from)) === keyText(textKey(to));
  const indexUnits = stays
    ? 0
    : [from, to].reduce((sum, entry) => sum + (entry === undefined ? 0 : writeUnitsOf(itemBytes(entry))), 0);
  return writeUnitsOf(largest) + indexUnits;
}

/** What the index keeps of an item: its keys; undefined for an item that is not in it. */
function indexEntry(item: Item | undefined): Item | undefined {
  const [pk, sk] = [item?.[index.partitionKey], item?.[index.sortKey]];
  if (item === undefined || pk === undefined || sk === undefined) return undefined;
  const entry: Item = { [index.partitionKey]: pk, [index.sortKey]: sk };
  for (const name of [partitionKey, sortKey]) {
    const value = item[name];
    if (value !== undefined) entry[name] = value;
  }
  return entry;
}

function textKey(entry: Item): { pk: string; sk: string } {
  return { pk: entry[index.partitionKey]?.S ?? "", sk: entry[index.sortKey]?.S ?? "" };
}
