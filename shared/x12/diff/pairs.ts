/** What two lists have in common and what only one of them has. */
export interface Pairs<T> {
  /** In the order of the first list, then what only the second has. */
  readonly all: readonly { readonly a: T | undefined; readonly b: T | undefined }[];
}

/**
 * Pairs the members of two lists: those with the same group and key first, the nth with the nth; then, in each group, those
 * left over in their order, where they may be paired without a key.
 */
export function pairUp<T>(
  listA: readonly T[],
  listB: readonly T[],
  groupOf: (one: T) => string,
  keyOf: (one: T) => string,
  mayDiffer: (one: T) => boolean,
): Pairs<T> {
  const isSame = (a: T, b: T | undefined) => b !== undefined && groupOf(a) === groupOf(b) && keyOf(a) === keyOf(b);
  if (listA.length === listB.length && listA.every((a, index) => isSame(a, listB[index]))) {
    return { all: listA.map((a, index) => ({ a, b: listB[index] })) };
  }
  const partners = new Map<T, T>();
  const left = (list: readonly T[], taken: ReadonlySet<T>) => list.filter((one) => !taken.has(one));
  const takenA = new Set<T>();
  const takenB = new Set<T>();
  function join(as: readonly T[], bs: readonly T[], nameOf: (one: T) => string): void {
    const waiting = Map.groupBy(bs, nameOf);
    for (const list of waiting.values()) list.reverse();
    for (const a of as) {
      const b = waiting.get(nameOf(a))?.pop();
      if (b === undefined) continue;
      partners.set(a, b);
      takenA.add(a);
      takenB.add(b);
    }
  }
  const hasKey = (one: T) => keyOf(one) !== "";
  join(listA.filter(hasKey), listB.filter(hasKey), (one) => JSON.stringify([groupOf(one), keyOf(one)]));
  join(left(listA, takenA).filter(mayDiffer), left(listB, takenB).filter(mayDiffer), groupOf);
  return {
    all: [...listA.map((a) => ({ a, b: partners.get(a) })), ...left(listB, takenB).map((b) => ({ a: undefined, b }))],
  };
}
