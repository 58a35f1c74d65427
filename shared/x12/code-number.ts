import type { SeparatorCodes } from "./separators.ts";

/*
 * Short codes as numbers: nearly every segment has codes in it, and comparing numbers copies nothing out of the file.
 */

const longest = 4;

/** The number of the code that stands from `start` to before `end`; -1 for what is no short code. */
export function codeNumberIn(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > longest) return -1;
  let code = 0;
  for (let index = start; index < end; index++) {
    const character = bytes[index] ?? 0;
    if (character < 32 || character > 127) return -1;
    code = (code << 7) | character;
  }
  return code;
}

/** The number of a code of one to four characters; undefined for any other. */
export function codeNumber(code: string): number | undefined {
  const number = codeNumberIn(charactersOf(code), 0, code.length);
  return number < 0 ? undefined : number;
}

/** The numbers of codes; undefined where one of them has none. */
export function codeNumbersOf(codes: Iterable<string>): ReadonlySet<number> | undefined {
  const numbers = new Set<number>();
  for (const code of codes) {
    const number = codeNumber(code);
    if (number === undefined) return undefined;
    numbers.add(number);
  }
  return numbers;
}

/** A text's characters, a byte each; those above 255 are no part of a code, nor of a separator. */
export function charactersOf(text: string): Uint8Array {
  return Buffer.from(text.replace(/[^\0-\xff]/g, "\xff"), "latin1");
}

/** The number of the code in element n, or in its first component, of a segment that stands in bytes; -1 for what is no short code. */
export function shortCodeIn(
  bytes: Uint8Array,
  idEnd: number,
  end: number,
  n: number,
  isComponent: boolean,
  { element, component, repetition }: SeparatorCodes,
): number {
  let at = idEnd;
  for (let left = n; left > 1; left--) {
    at++;
    while (at < end && bytes[at] !== element) at++;
  }
  let code = 0;
  for (let count = 0; ++at < end; count++) {
    const character = bytes[at] ?? 0;
    if (character === element || (isComponent && (character === component || character === repetition))) break;
    if (count === 4 || character < 32 || character > 127) return -1;
    code = (code << 7) | character;
  }
  return code === 0 ? -1 : code;
}
