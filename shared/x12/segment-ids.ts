/*
 * Segment ids as small numbers: a gigabyte has some fifty ids, and a table by number needs no look into a text. Zero
 * stands for every id that has no number: then the id is what the segment's text says.
 */

const ids: string[] = [""];
const numbers = new Map<string, number>();
/** What the characters of ids make, and their numbers, by a hash that parts all ids of the guides. */
const lastKeys = new Int32Array(1024);
const lastNumbers = new Int32Array(1024);

/** The id whose number was asked for last: most often it is asked for again. */
let askedId = "";
let askedNumber = 0;

/** Ids of files that get a number, those of the guides aside; what has more is no claim file. */
const mostIds = 1000;

/** Gives an id of two or three characters a number, or says the one it has; zero for any other id. */
export function numberedId(id: string): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  if (id.length < 2 || id.length > 3) return 0;
  // A property's name is the one string of its kind that the engine keeps: comparing it is comparing addresses.
  const [kept = id] = Object.keys({ [id]: true });
  const number = ids.push(kept) - 1;
  numbers.set(kept, number);
  return number;
}

/** The number of an id; zero where it has none. */
export function numberOfId(id: string): number {
  if (id === askedId) return askedNumber;
  const number = numbers.get(id) ?? 0;
  if (number > 0) {
    askedId = id;
    askedNumber = number;
  }
  return number;
}

/** The id of a number; "" for zero. */
export function idOfNumber(number: number): string {
  return ids[number] ?? "";
}

/** How many characters the id of a number has. */
export function lengthOfId(number: number): number {
  return ids[number]?.length ?? 0;
}

/** The number of the id of two or three characters that stands from `start`: one that is new gets one. */
export function idNumberAt(bytes: Uint8Array, start: number, length: number): number {
  const third = length === 2 ? 0 : (bytes[start + 2] ?? 0);
  const key = (third << 16) | ((bytes[start + 1] ?? 0) << 8) | (bytes[start] ?? 0);
  const place = Math.imul(key, 0x85ebca6b) >>> 22;
  return lastKeys[place] === key ? (lastNumbers[place] ?? 0) : lookUp(bytes, start, length, key, place);
}

/** What the characters of an id make, the first in the lowest eight bits. */
export function keyOfNumber(number: number): number {
  let key = 0;
  for (const character of [...idOfNumber(number)].reverse()) key = (key << 8) | character.charCodeAt(0);
  return key;
}

function lookUp(bytes: Uint8Array, start: number, length: number, key: number, place: number): number {
  const id = String.fromCharCode(...bytes.subarray(start, start + length));
  const number = numbers.get(id) ?? (ids.length > mostIds ? 0 : numberedId(id));
  if (number > 0) {
    lastKeys[place] = key;
    lastNumbers[place] = number;
  }
  return number;
}
