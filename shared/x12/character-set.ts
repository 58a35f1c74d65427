import { ourSeparators, type Separators } from "./separators.ts";

/** Letters that do not fall apart into a base letter and a mark under NFKD. */
const transliterations: Readonly<Record<string, string>> = {
  Æ: "AE",
  Ð: "D",
  Ø: "O",
  Þ: "TH",
  ẞ: "SS",
  Đ: "D",
  Ħ: "H",
  Ł: "L",
  Œ: "OE",
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
};

/** By character code, whether it stays as it is under our separators; all others are looked at again. */
const staysUnderOurs: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  /[A-Z0-9 !"&'()+,\-./;?=@#$%_{}[\]|<>\\]/.test(String.fromCharCode(code)),
);
const space = 32;

/** Text that is written under our separators as it is, as nearly all is. */
function isWritten(text: string): boolean {
  const last = text.length - 1;
  for (let at = 0; at <= last; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128 || staysUnderOurs[code] === false || (code === space && (at === 0 || at === last))) return false;
  }
  return true;
}

/**
 * Text as it may stand in an element: upper case, accents transliterated ("Muñoz" -> "MUNOZ"), whatever is left outside
 * the basic and extended sets and every delimiter replaced by a space, no space at either end. X12 has no escape, so a
 * delimiter inside data cannot be kept.
 */
export function writable(text: string, separators: Separators): string {
  const isPlain = isWritten(text);
  if (isPlain && separators === ourSeparators) return text;
  const letters = isPlain
    ? text
    : text
        .toUpperCase()
        .replace(/[^ -~]/g, (letter) => transliterations[letter] ?? letter)
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .replace(/[^ -~]/g, " ");
  return withoutDelimiters(letters, separators).trim();
}

/** Every delimiter replaced by a space; all else as it is. */
export function withoutDelimiters(text: string, separators: Separators): string {
  let result = text;
  for (const delimiter of [separators.element, separators.component, separators.repetition, separators.terminator]) {
    if (delimiter !== undefined && result.includes(delimiter)) result = result.replaceAll(delimiter, " ");
  }
  return result;
}
