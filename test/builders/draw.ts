/** Choices that a seed decides, quick enough to fill a gigabyte. */
export interface Draw {
  /** A whole number from the first to the last. */
  between(first: number, last: number): number;
  /** True in so many of a hundred cases. */
  percent(share: number): boolean;
  /** @throws RangeError on an empty list */
  pick<T>(list: readonly T[]): T;
  /** So many digits, the first of them not 0. */
  digits(count: number): string;
}

/** Numbers of a xorshift generator (Marsaglia, 2003): the same seed, the same choices. */
export function drawFrom(seed: number): Draw {
  let state = (seed ^ 0x9e3779b9) | 0 || 1;
  function below(bound: number): number {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  }
  return {
    between: (first, last) => first + below(last - first + 1),
    percent: (share) => below(100) < share,
    pick(list) {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new RangeError("nothing to choose from");
      return chosen;
    },
    digits: (count) => String(10 ** (count - 1) + below(9 * 10 ** (count - 1))),
  };
}
