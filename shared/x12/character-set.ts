import type { Separators } from "./separators.ts";

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

const plain = /^[A-Z0-9 !"&'()+,\-./;?=@#$%_{}[\]|<>\\]*$/;

/**
 * Text as it may stand in an element: upper case, accents transliterated ("Muñoz" -> "MUNOZ"), whatever is left outside
 * the basic and extended sets and every delimiter replaced by a space, no space at either end. X12 has no escape, so a
 * delimiter inside data cannot be kept.
 */
export function writable(text: string, separators: Separators): string {
  let result = text;
  if (!plain.test(result)) {
    result = result
      .toUpperCase()
      .replace(/[^ -~]/g, (letter) => transliterations[letter] ?? letter)
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/[^ -~]/g, " ");
  }
  return withoutDelimiters(result, separators).trim();
}

/** Every delimiter replaced by a space; all else as it is. */
export function withoutDelimiters(text: string, separators: Separators): string {
  let result = text;
  for (const delimiter of [separators.element, separators.component, separators.repetition, separators.terminator]) {
    if (delimiter !== undefined && result.includes(delimiter)) result = result.replaceAll(delimiter, " ");
  }
  return result;
}
