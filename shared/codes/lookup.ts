/**
 * What a code set says of a code on a day. `unknown` is said only by a table that holds everything that was valid then;
 * a table that is missing, or holds a part only, says `no-data`, which is neither a pass nor a failure.
 */
export type Lookup<Fact> =
  /** @property release which release said so, as "icd-10-cm FY2026" */
  | { readonly kind: "known"; readonly fact: Fact; readonly release: string }
  | { readonly kind: "unknown"; readonly release: string }
  | { readonly kind: "no-data" };

/** No table has a word for it. */
export const noData: Lookup<never> = { kind: "no-data" };
