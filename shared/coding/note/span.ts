/** A stretch of the note as it came: from the first character to the one past the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The smallest stretch that holds all of them. */
export function spanOver(first: Span, last: Span): Span {
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}
