import type { Draft } from "../mentions/draft.ts";
import { marksOf, spanOf } from "../mentions/mention.ts";
import type { Reading, ReadStatement } from "../mentions/reading.ts";
import { measured } from "../vocabulary/lab-values.ts";

/** Names of what is measured, the longest first, and the codes where it is called low and high. */
const names = measured
  .flatMap(([all, low, high]) => all.split("|").map((name) => ({ name, low, high })))
  .toSorted((one, other) => other.name.length - one.name.length);
const byName = new Map(names.map((each) => [each.name, each]));
const named = names.map(({ name }) => name.replace(/[+]/g, "\\+").replaceAll(" ", "[ -]?")).join("|");

const number = "(?:[<>]\\s?)?\\d[\\d.,]*\\d?%?(?:\\s?(?:ng|mg|mcg|g|pg|iu|miu|mmol|meq|u|k|m)\\b(?:\\/(?:dl|ml|l))?)?";
const between =
  "(?:\\s*[,;(–-]?\\s*(?:is|was|which is|still|again|repeat(?:ed)?|remains?|mildly|slightly|markedly|moderately|severely|very|too|persistently|borderline|low side|critically)\\b)*";
/** "PSA 6.8, repeat elevated", "total T 78 (high)": a figure, and then the word for it. */
const figured = new RegExp(
  `\\b(${named})\\b(?:\\s(?:level|of|is|was|at|today|now|back at|came back|total|fasting|random|repeat))*\\s*[:=]?\\s*${number}${between}\\s*[,;(–-]?\\s*\\b(elevated|high|low|decreased|increased|raised|deficient|insufficient|up|above (?:normal|range|goal)|below normal)\\b(?=\\s*(?:$|[.,;:)(\\d–-]|and\\b|but\\b|again\\b|on repeat|x\\b|with\\b|w/|since\\b|despite\\b|in setting))`,
  "gi",
);
const isLow = /^(?:low|decreased|deficient|insufficient|below)/i;

/**
 * What the note gives as a figure and calls high or low behind it. A figure alone says nothing: a coder draws no
 * conclusion from it. Source: ICD-10-CM Guidelines FY2026 III.B, I.A.19.
 */
export function readLabValues({ text, statements }: Reading): readonly Draft[] {
  return statements.flatMap((statement) =>
    [...text.slice(statement.start, statement.end).matchAll(figured)].flatMap((match): readonly Draft[] => {
      const value = byName.get((match[1] ?? "").toLowerCase().replaceAll("-", " "));
      const word = match[2] ?? "";
      const code = isLow.test(word) ? value?.low : value?.high;
      const start = statement.start + match.index;
      const at = tokensOf(statement, start, start + match[0].length);
      if (value === undefined || code === undefined || code === "" || at === undefined) return [];
      const mention = { value, statement, ...at, from: at.first, to: at.last };
      if (marksOf(mention).some(({ kind }) => off.has(kind))) return [];
      return [
        {
          code: code.replaceAll(".", ""),
          spans: [spanOf(mention)],
          rule: "vocabulary/lab-values",
          source: "ICD-10-CM Guidelines FY2026 III.B",
          reason: `${value.name}, which the note calls ${word.toLowerCase()}`,
          confidence: 0.85,
          isAssessed: statement.section === "assessment" || statement.section === "open",
        },
      ];
    }),
  );
}

const off: ReadonlySet<string> = new Set([
  "negated",
  "family",
  "other-person",
  "historical",
  "resolved",
  "copied-forward",
]);

function tokensOf({ tokens }: ReadStatement, start: number, end: number) {
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token) => token.end <= end);
  return first === -1 || last < first ? undefined : { first, last };
}
