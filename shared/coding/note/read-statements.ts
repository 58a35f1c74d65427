import type { SectionKind } from "./headings.ts";
import { readSections, type Section } from "./read-sections.ts";
import type { Span } from "./span.ts";
import { type Token, tokenize } from "./token.ts";

/** A sentence, or an entry of a list, with where it stands. */
export interface Statement extends Span {
  readonly section: SectionKind;
  /** The words of the heading that it stands under, in lower case. */
  readonly heading: string;
  readonly tokens: readonly Token[];
}

/** Ends of sentences that are none: "Dr. Lee", "vs. viral", "approx. 3". */
const abbreviation =
  /\b(?:dr|mr|mrs|ms|vs|approx|st|no|etc|e\.g|i\.e|a\.m|p\.m|hx|dx|fx|rx|sx|yr|yrs|mo|wk|wks|lat|incl)$/i;
/** What a figure may belong to. */
const measures =
  "type|stage|stg|st|grade|gr|class|cl|level|score|x|day|week|wk|visit|pod|age|phase|category|cycle|bmi|a1c|cin|vain|vin|ain|pin|nyha|ccs|degree|bi-?rads";
/** "Type 2.", "stage 4.", "CIN 1.": a figure that belongs to the word before it ends its sentence, and begins no entry. */
const figured = new RegExp(`\\b(?:${measures})\\s\\d{1,2}$`, "i");
/** "1) ", "2. " and "#3 " inside a line. */
const enumerator = /(?:^|[\s:;.])(?:#\s?)?\d{1,2}[).](?=\s+[A-Za-z])/g;

/** The statements of a note in their order. Source of the limits: they only part what the note itself parts. */
export function readStatements(text: string): readonly Statement[] {
  return readSections(text).flatMap((section) => statementsOf(text, section));
}

/** The numbers of a list: where each begins, and where its point or bracket stands. */
function entriesOf(body: string): readonly { readonly start: number; readonly end: number }[] {
  let expected = 1;
  return [...body.matchAll(enumerator)].flatMap((match) => {
    // "stage 4. On" is no entry of a list: a number inside of a line counts as one where it follows the one before.
    const number = Number(/\d+/.exec(match[0])?.[0]);
    const isFirstOfLine = match.index === 0 || body[match.index] === "\n";
    const isFigure = figured.test(body.slice(Math.max(0, match.index - 12), match.index + match[0].length - 1));
    if ((number !== expected || isFigure) && !isFirstOfLine) return [];
    expected = number + 1;
    return [{ start: match.index + (/^[\s:;.]/.test(match[0]) ? 1 : 0), end: match.index + match[0].length - 1 }];
  });
}

function statementsOf(text: string, section: Section): readonly Statement[] {
  const cuts = new Set<number>([section.start, section.end]);
  const body = text.slice(section.start, section.end);
  for (const match of body.matchAll(/\n+/g)) {
    const at = match.index;
    const before = body.slice(body.lastIndexOf("\n", at - 1) + 1, at);
    const after = body.slice(at + match[0].length);
    const isWrapped = match[0] === "\n" && before.length > 60 && !/[.;:!?,]\s*$/.test(before) && /^[a-z]/.test(after);
    if (!isWrapped) cuts.add(section.start + at);
  }
  const entries = entriesOf(body);
  const numbered = new Set(entries.map(({ end }) => end));
  for (const match of body.matchAll(/[.!?;](?=\s|$)/g)) {
    const before = body.slice(Math.max(0, match.index - 12), match.index);
    const isFigure = figured.test(before);
    // "nodule, ? cancer": a query before a name ends nothing.
    if (match[0] === "?" && /(?:^|[\s,])$/.test(before)) continue;
    if (match[0] === "." && !isFigure && (abbreviation.test(before) || /(?:^|[\s:;])#?\d{1,2}$/.test(before))) {
      const after = body.slice(match.index + 1).trimStart();
      // "wks." may end a sentence: the next word then begins with a capital.
      // "Grade 2." ends a sentence, and "2." of a list begins an entry.
      if (!/^[A-Z]/.test(after) || numbered.has(match.index) || /\b(?:dr|mr|mrs|vs)$/i.test(before)) continue;
    }
    // "E. coli", "H. pylori": one capital letter, and what follows goes on in lower case.
    if (match[0] === "." && /(?:^|\s)[A-Z]$/.test(before) && /^\s[a-z]/.test(body.slice(match.index + 1))) continue;
    cuts.add(section.start + match.index + 1);
  }
  for (const at of bareNumbers(section, body)) cuts.add(section.start + at);
  for (const { start } of entries) cuts.add(section.start + start);
  const edges = [...cuts].sort((one, other) => one - other);
  const statements: Statement[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    const lead = /^\s*(?:[-*•>]+\s*|#?\s?\d{1,2}[).]\s+)?/.exec(text.slice(start, end))?.[0].length ?? 0;
    const tokens = tokenize(text, start + lead, end);
    if (tokens.some(({ isMark }) => !isMark))
      statements.push({ section: section.kind, heading: section.heading, start: start + lead, end, tokens });
  }
  return statements;
}

/** "A: 1 GERD 2 dysphagia": an assessment that begins with 1 and goes on with 2. */
function bareNumbers({ kind }: Section, body: string): readonly number[] {
  if (kind !== "assessment" || !/^\s*1\s+[A-Za-z]/.test(body)) return [];
  const found: number[] = [];
  for (const match of body.matchAll(/(?<=\s)\d{1,2}(?=\s+[A-Za-z])/g))
    if (Number(match[0]) === found.length + 1) found.push(match.index);
  return found.length < 2 ? [] : found;
}
