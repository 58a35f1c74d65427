import type { Separators } from "./separators.ts";

/*
 * What characters are, a bit each: those of a text together say what it can hold, and most checks then need no second look.
 */

export const digit = 1;
export const smallLetter = 2;
export const control = 4;
export const componentSeparator = 8;
export const repetitionSeparator = 16;
export const minus = 32;
const other = 64;
export const elementSeparator = 128;
/** Nothing is known of the characters. */
export const anyKind = 127;

/** The kind of each byte. */
export type CharacterKinds = Uint8Array;

const plain = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 48 && code <= 57) return digit;
  if (code >= 97 && code <= 122) return smallLetter;
  if (code === 45) return minus;
  return code < 32 || code === 127 ? control : other;
});

let last: { readonly separators: Separators; readonly kinds: CharacterKinds } | undefined;

/** The kinds under these separators: one table for all the segments of an interchange. */
export function kindsUnder(separators: Separators): CharacterKinds {
  if (last?.separators !== separators) {
    const kinds = Uint8Array.from(plain);
    const add = (character: string | undefined, kind: number) => {
      const code = character === undefined ? 256 : character.charCodeAt(0);
      if (code < 256) kinds[code] = (kinds[code] ?? 0) | kind;
    };
    add(separators.element, elementSeparator);
    add(separators.component, componentSeparator);
    add(separators.repetition, repetitionSeparator);
    last = { separators, kinds };
  }
  return last.kinds;
}
