import type { Statement } from "../note/read-statements.ts";

const name = "([a-z][\\w' /-]{1,50}?)";
const was = "(?:(?:was|is|has been|were)\\s+)?";

/** A diagnosis that another one took the place of; the first group is the one that went. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:diagnos[ie]s|dx)\\s+${was}(?:changed|revised|switched|corrected|updated|amended)\\s+from\\s+${name}\\s+to\\b`,
    "gi",
  ),
  new RegExp(
    `\\b(?:changed|revised|corrected|updated|amended)\\s+(?:the|her|his|their)\\s+(?:diagnosis|dx)\\s+from\\s+${name}\\s+to\\b`,
    "gi",
  ),
  new RegExp(
    `(?:^|[.;,:]\\s*)(?:(?:the|her|his|their|prior|old|initial|previous)\\s+)*${name}\\s+(?:diagnosis|dx)\\s+${was}(?:changed|revised|switched|corrected|updated|amended)\\s+to\\b`,
    "gi",
  ),
  new RegExp(
    `(?:^|[.;,:]\\s*)(?:(?:the|her|his|their|prior|old|initial|previous)\\s+)*${name}\\s+(?:was|is)\\s+(?:actually|really|in fact)\\s+(?!better|worse|not|improv|well|stable|controlled|mild|severe|there|present)`,
    "gi",
  ),
  new RegExp(
    `\\b(?:initially|previously|originally|first|once|earlier)\\s+(?:called|labell?ed|treated as|diagnosed as|diagnosed with|thought to be|thought to have|attributed to)\\s+${name}(?:[,;]|\\s+(?:but|now|however|and (?:later|then)))\\b`,
    "gi",
  ),
  new RegExp(`\\bnow\\s+(?:known|felt|understood)\\s+(?:to be\\s+)?(?:not|other than)\\s+${name}(?:[,;.]|$)`, "gi"),
];

/** The words of a statement that name what was once the diagnosis and is not. Source: ICD-10-CM Guidelines FY2026 IV.J. */
export function correctedDiagnoses({ start, end, tokens }: Statement, text: string): readonly number[] {
  const body = text.slice(start, end);
  return patterns.flatMap((pattern) =>
    [...body.matchAll(pattern)].flatMap((match) => {
      const gone = match[1] ?? "";
      const from = start + match.index + match[0].indexOf(gone);
      return tokens.flatMap((token, at) => (token.start >= from && token.end <= from + gone.length ? [at] : []));
    }),
  );
}
