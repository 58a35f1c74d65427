import type { Draw } from "../../../builders/draw.ts";
import { type Mutator, placeIn, replaced } from "./mutator.ts";

/** Mutations that know nothing of X12. */
export const byteMutators: readonly Mutator[] = [
  function flip(text, draw) {
    const at = placeIn(text, draw);
    return replaced(text, at, at + 1, byte(draw));
  },
  function insert(text, draw) {
    const at = placeIn(text, draw);
    return replaced(text, at, at, noise(draw, draw.between(1, 40)));
  },
  function remove(text, draw) {
    const at = placeIn(text, draw);
    return replaced(text, at, at + draw.between(1, 60), "");
  },
  function swap(text, draw) {
    const at = placeIn(text, draw);
    return replaced(text, at, at + 2, text.charAt(at + 1) + text.charAt(at));
  },
  function cut(text, draw) {
    return text.slice(0, placeIn(text, draw));
  },
  function behead(text, draw) {
    return text.slice(placeIn(text, draw));
  },
  function control(text, draw) {
    const at = placeIn(text, draw);
    return replaced(text, at, at, draw.pick(["\0", "\t", "\x1b[2J", "\x7f", "\r", "\n", "\x1a", "\x85", "\xa0"]));
  },
  function markOrder(text, draw) {
    return draw.pick(["\xef\xbb\xbf", "\xff\xfe", "\xfe\xff", "  \n", "\n\n"]) + text;
  },
  function widen(text) {
    return [...text].map((character) => `${character}\0`).join("");
  },
  function accent(text, draw) {
    const at = placeIn(text, draw);
    return replaced(
      text,
      at,
      at,
      draw.pick(["\xc3\xb1", "\xe9", "\xe2\x80\x99", "\xc3", "\xf0\x9f\x92\x89", "\xed\xa0\x80"]),
    );
  },
  function repeat(text, draw) {
    const at = placeIn(text, draw);
    const piece = text.slice(at, at + draw.between(1, 50));
    return replaced(text, at, at, piece.repeat(draw.between(1, 30)));
  },
];

function byte(draw: Draw): string {
  return String.fromCharCode(draw.between(0, 255));
}

/** So many random bytes. */
export function noise(draw: Draw, length: number): string {
  return Array.from({ length }, () => byte(draw)).join("");
}
