import { cents, formatX12Amount } from "../../../shared/values/money.ts";

/** The segments of one transaction set between ST and SE, as text. */
export interface SetText {
  /** "N3*12 ELM ST". */
  add(segment: string): void;
  /** Characters so far. */
  readonly length: number;
  readonly count: number;
  /** Appends all of another. */
  addAll(other: SetText): void;
  readonly segments: readonly string[];
  /** All of them, each with its terminator. */
  text(): string;
}

export function setText(): SetText {
  const parts: string[] = [];
  let length = 0;
  return {
    add(segment) {
      parts.push(segment);
      length += segment.length + 1;
    },
    addAll(other) {
      parts.push(...other.segments);
      length += other.length;
    },
    segments: parts,
    get length() {
      return length;
    },
    get count() {
      return parts.length;
    },
    text: () => (parts.length === 0 ? "" : `${parts.join("~")}~`),
  };
}

/** 12550 -> "125.5". */
export const dollars = (amount: number): string => formatX12Amount(cents(amount));
