import type { Statement } from "../note/read-statements.ts";
import type { ContextMark } from "./context.ts";

/** What a form says of the tokens from `first` to `last`. */
interface Answered {
  readonly first: number;
  readonly last: number;
  readonly mark: ContextMark;
}

const empty = /\[\s*-?\s*\]|\[\s*(?:n|no)\s*\]|\(\s\)|[☐□❏❑○]/iu;
const ticked = /\[\s*(?:x|y|yes|\+|✓|✔)\s*\]|\(\s*x\s*\)|[☑☒■●✓✔✗✘]/iu;
const box = new RegExp(`${empty.source}|${ticked.source}`, "giu");
/** "Diabetes: no", "SI - denies", "fever=neg": the answer ends its entry. */
const answer =
  /(?:^|[,;.|])\s*(?:[-*•]\s*)?([A-Za-z][^:;,.|=\n]{1,60}?)\s*(?::|=|\s[-–]+)\s*(no|none|denie[sd]|neg|negative|n|absent|never|not present|-)(?=\s*(?:$|[,;.|\n]))/gi;
const minus = /(^|[\s,;(:])[-–−](?=[A-Za-z])/g;
const plus = /(?:^|[\s,;(:])\+\s?(?=[A-Za-z])/;
const signs = /\((\+|-|–|−|pos|neg)\)/gi;

/**
 * What boxes, signs and answers of a template say: "[ ] fever [x] cough", "-fever, +cough", "(-) DVT", "Diabetes: no". They
 * only deny; what is ticked or answered with yes needs no mark.
 */
export function markAnswers(statement: Statement, text: string): readonly Answered[] {
  const body = text.slice(statement.start, statement.end);
  return [
    ...boxes(statement, body),
    ...answers(statement, body),
    ...minuses(statement, body),
    ...inBrackets(statement, body),
    ...panels(statement, body),
  ];
}

function boxes(statement: Statement, body: string): readonly Answered[] {
  const found = [...body.matchAll(box)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    written: match[0],
  }));
  const [first] = found;
  if (first === undefined) return [];
  const before = body.slice(0, first.start).trim();
  // A label and a colon stand before boxes that come before their words.
  const isBefore = before === "" || before.endsWith(":");
  return found.flatMap(({ start, end, written }, at) => {
    if (!new RegExp(`^(?:${empty.source})$`, "iu").test(written)) return [];
    const from = isBefore ? end : (found[at - 1]?.end ?? 0);
    const to = isBefore ? (found[at + 1]?.start ?? body.length) : start;
    return denied(statement, from, to, written);
  });
}

function answers(statement: Statement, body: string): readonly Answered[] {
  return [...body.matchAll(answer)].flatMap((match) => {
    const [whole, name = "", said = ""] = match;
    const from = match.index + whole.indexOf(name);
    return denied(statement, from, from + name.length, said);
  });
}

/** "-fever" is a bullet at the start of a line, and a denial beside others or beside a plus. */
function minuses(statement: Statement, body: string): readonly Answered[] {
  const found = [...body.matchAll(minus)];
  const isSigned = plus.test(body) || found.length > 1 || statement.section === "review-of-systems";
  if (!isSigned) return [];
  return found.flatMap((match) => {
    const from = match.index + match[0].length;
    const rest = /^[^,;.+\n]*?(?=\s[-–−+][A-Za-z]|[,;.+\n]|$)/.exec(body.slice(from))?.[0].length ?? 0;
    return denied(statement, from, from + rest, "-");
  });
}

/** "(-) DVT" and "DVT (-)". */
function inBrackets(statement: Statement, body: string): readonly Answered[] {
  const found = [...body.matchAll(signs)];
  const [first] = found;
  if (first === undefined) return [];
  const before = body.slice(0, first.index).trim();
  const isBefore = before === "" || /[:;,]$/.test(before);
  return found.flatMap((match, at) => {
    if (match[1] === "+" || match[1]?.toLowerCase() === "pos") return [];
    const end = match.index + match[0].length;
    const last = found[at - 1];
    const from = isBefore ? end : last === undefined ? 0 : last.index + last[0].length;
    const to = isBefore ? (found[at + 1]?.index ?? body.length) : match.index;
    const piece = body.slice(from, to);
    const cut = isBefore ? /[;.\n]/.exec(piece)?.index : undefined;
    return denied(statement, from, cut === undefined ? to : from + cut, match[0]);
  });
}

const test =
  "(?:rapid\\s+)?(?:flu(?:\\s?[ab](?:\\/b)?)?|influenza|covid(?:-?19)?|rsv|strep|mono|gc|ct|chlamydia|gonorrhea|trich(?:omonas)?|bv|yeast|hiv|rpr|syphilis|hep(?:atitis)? ?[bc]|hcv|c ?diff|rotavirus|norovirus|malaria|lyme)";
const panel = new RegExp(
  `\\b${test}(?:\\s*(?:,|\\/|&|\\+|\\band\\b)+\\s*${test})+\\s*(?:swabs?|tests?|pcr|antigens?|screens?)?\\s*(?:all|both|were|are)?\\s*(?:neg|negative|nonreactive)\\b`,
  "gi",
);

/** "Flu, COVID, RSV negative": one result of several tests. */
function panels(statement: Statement, body: string): readonly Answered[] {
  return [...body.matchAll(panel)].flatMap(({ index, 0: words }) =>
    denied(statement, index, index + words.length, "negative"),
  );
}

function denied({ start, tokens }: Statement, from: number, to: number, cue: string): readonly Answered[] {
  const inside = tokens.flatMap((token, at) => (token.start >= start + from && token.end <= start + to ? [at] : []));
  const [first] = inside;
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return [];
  return [{ first, last, mark: { kind: "negated", cue: cue.trim(), at: -1 } }];
}
