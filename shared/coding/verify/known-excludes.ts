/**
 * Pairs of which one excludes the other: what is used where no release with a Tabular List is at hand, in place of its
 * Excludes1 notes. Source: ICD-10-CM Tabular List, Excludes1 notes; ICD-10-CM Guidelines FY2026 I.A.12.a.
 */
const pairs: readonly (readonly [code: RegExp, other: RegExp])[] = [
  [/^E(?:0[89]|1[013])/, /^O244/],
  [/^E10/, /^E1[13]/],
  [/^Z720/, /^(?:F172|Z87891)/],
  [/^Z79891/, /^F11[29]/],
  [/^Z85(?:6|79)/, /^C9[015]/],
  [/^Z8632/, /^O244/],
  [/^Z8673/, /^I69/],
  [/^Z87891/, /^F172/],
  [/^Z93/, /^(?:Z43|J950|K94|N995)/],
  [/^Z941/, /^Z95(?:812|[234])/],
  [/^Z950/, /^Z(?:450|95810)/],
  [/^Z955/, /^Z9861/],
  [/^Z97/, /^T8[2-5]/],
  [/^Z975/, /^Z304[36]/],
  [/^Z984/, /^H270/],
  [/^Z985/, /^N(?:97|46)/],
  [/^Z9884/, /^O9984/],
  [/^Z98891/, /^O342/],
  [/^Z992/, /^Z490/],
];

/** The beginning at which one code excludes the other; undefined where none is known to. */
export function knownExcludes(code: string, other: string): string | undefined {
  return pairs.some(([one, two]) => one.test(code) && two.test(other)) ? code.slice(0, 3) : undefined;
}
