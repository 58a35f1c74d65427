import { oddsOf } from "../payer/odds.ts";

/** Choices that the seed and the names decide, so that a part can change without moving the others. */
export interface Chance {
  /** From 0 up to 1. */
  odds(name: string): number;
  /** A whole number from the first to the last. */
  between(first: number, last: number, name: string): number;
  /** @throws RangeError on an empty list */
  pick<T>(list: readonly T[], name: string): T;
}

export function chanceOf(seed: number, ...names: readonly string[]): Chance {
  const odds = (name: string): number => oddsOf(seed, "sample", ...names, name);
  return {
    odds,
    between: (first, last, name) => first + Math.floor(odds(name) * (last - first + 1)),
    pick: (list, name) => {
      const chosen = list[Math.floor(odds(name) * list.length)];
      if (chosen === undefined) throw new RangeError("nothing to choose from");
      return chosen;
    },
  };
}
