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
