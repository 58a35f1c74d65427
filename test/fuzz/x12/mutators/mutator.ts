import type { Draw } from "../../../builders/draw.ts";

/** Makes another file of a file. Characters are bytes: 0 to 255. */
export type Mutator = (text: string, draw: Draw) => string;

/** A place in the text, its end included. */
export function placeIn(text: string, draw: Draw): number {
  return draw.between(0, text.length);
}

/** What the text from `start` to before `end` is replaced by. */
export function replaced(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** The separators as the file declares them, or the usual ones where it declares none. */
export function separatorsOf(text: string): {
  readonly element: string;
  readonly component: string;
  readonly end: string;
} {
  const start = text.indexOf("ISA");
  if (start < 0) return { element: "*", component: ":", end: "~" };
  return {
    element: text.charAt(start + 3) || "*",
    component: text.charAt(start + 104) || ":",
    end: text.charAt(start + 105) || "~",
  };
}

/** The file's segments, without their terminators. */
export function segmentsOf(text: string): string[] {
  return text.split(separatorsOf(text).end);
}

/** Puts segments together with the terminator of the file that they came from. */
export function joined(segments: readonly string[], text: string): string {
  return segments.join(separatorsOf(text).end);
}
