import type { Statement } from "../note/read-statements.ts";
import type { Token } from "../note/token.ts";

/** "Excised 2020", "last flare 2024". */
export const overInYear = "over in an earlier year";

/** Words of a statement that tell of what is behind the patient, with what says so. */
export function behindPatient(
  statement: Statement,
  text: string,
): readonly { readonly kind: "historical" | "resolved"; readonly cue: string; readonly places: readonly number[] }[] {
  return [
    { kind: "historical", cue: overInYear, places: endedInYear(statement.tokens) },
    { kind: "historical", cue: "operated for", places: operatedFor(statement, text) },
    { kind: "historical", cue: "treated for", places: treatedFor(statement, text) },
    { kind: "resolved", cue: "followed up, and resolved", places: followedUp(statement.tokens) },
    { kind: "historical", cue: "reaction of an allergy", places: reactedTo(statement, text) },
  ];
}

const operation =
  /\b(?:\w*ectomy|appy|chole|CABG|bypass|(?:hernia|rotator cuff|valve) repair|resection|excision|fusion|laminectomy|washout|drainage|Hartmann|hysterectomy|TURP|TLH|TAH|TVH|LAVH|RALP|WLE|Mohs|LEEP|TKA|THA|arthroplasty|BKA|AKA|TMA|amputation|enucleation|transplant|PPM|pacemaker|TAVR|SAVR|AVR|MVR|valve replacement)\s+(?:\([^)]*\)\s*)?(?:(?:\d{1,2}\s*(?:d|days?|wks?|weeks?|mos?|months?|yrs?|years?)\s+(?:ago|back)|(?:in\s+)?(?:\d{1,2}\/)?(?:19|20)\d\d)\s+)?(?:\([^)]*\)\s*)?for\s+/gi;
const operated =
  /\b(?:s\/p|status post|underwent|was|had|POD|POW|post-?op|p\/o|(?:days?|d|wks?|weeks?|months?|mos?|yrs?|years?)\s+(?:ago|after|out|post|s\/p)|(?:19|20)\d\d)\b/i;

/** "POD 10 lap appendectomy for perforated appendicitis": what was operated on is gone. Source: ICD-10-CM Guidelines FY2026 IV.J. */
function operatedFor({ start, end, tokens }: Statement, text: string): readonly number[] {
  const body = text.slice(start, end);
  if (!operated.test(body)) return [];
  return [...body.matchAll(operation)].flatMap((match) => {
    const from = start + match.index + match[0].length;
    const length = body.slice(match.index + match[0].length).search(/[,;.\n(]|\s[-–—]\s|\b(?:now|here|today|with)\b|$/);
    return tokens.flatMap((token, at) => (token.start >= from && token.end <= from + length ? [at] : []));
  });
}

const endedDrug =
  /\b(?:after|finish(?:ed|ing)|complet(?:ed|ing)|last dose of|s\/p|recent(?:ly)?|following|had been on|was on|off|stopped|treated with|\d+ ?(?:d|days?|wks?|weeks?|mos?|months?) ago)\b[^.;:\n]{0,30}\b(?:abx|antibiotics?|amox\w*|augmentin|keflex|cephalexin|cef\w+|azithro\w*|z-?pa[ck]k?|doxy\w*|bactrim|tmp[-/ ]?smx|cipro\w*|levaquin|levoflox\w*|clinda\w*|macrobid|nitrofurantoin|pcn|penicillin|flagyl|metronidazole|vanc\w*)\b[^.;:\n]{0,24}?\bfor\s+(?:an?\s+|her\s+|his\s+)?(?!\d)/gi;

/** "C diff after amox for dental abscess": what an earlier course was given for is behind the patient. */
function treatedFor({ start, end, tokens }: Statement, text: string): readonly number[] {
  const body = text.slice(start, end);
  return [...body.matchAll(endedDrug)].flatMap((match) => {
    const from = start + match.index + match[0].length;
    const length = body
      .slice(match.index + match[0].length)
      .search(/[,;.\n(]|\b(?:now|here|today|with|and|but|still)\b|$/);
    return tokens.flatMap((token, at) => (token.start >= from && token.end <= from + length ? [at] : []));
  });
}

/** "Pneumonia follow up: CXR clear, resolved.": what was followed up. */
function followedUp(tokens: readonly Token[]): readonly number[] {
  const at = tokens.findIndex(({ word }) => /^(?:follow-up|recheck)$/.test(word));
  const first =
    tokens[at]?.word === undefined
      ? tokens.findIndex(({ word }, n) => word === "follow" && tokens[n + 1]?.word === "up")
      : at;
  if (first < 1 || first > 4) return [];
  const isOver = tokens.some(
    ({ word }, n) =>
      n > first &&
      /^(?:resolved|cleared|gone)$/.test(word) &&
      tokens[n - 1]?.isMark === true &&
      endsEntry(tokens[n + 1]),
  );
  return isOver ? Array.from({ length: first }, (_, n) => n) : [];
}

function endsEntry(token: Token | undefined): boolean {
  return token === undefined || /^[,;.\n]$/.test(token.word);
}

const reaction =
  /\b(?:(?:allergic|intolerant)\s+to\s+[\w/]+(?:\s+\w+)?|[\w/]+\s+(?:allergy|intolerance)|allerg(?:y|ies)(?:\s+to)?:?\s+[\w/]+)\s*(?:\(|[-–]\s|->|=)\s*(?=[a-z])/gi;

/** "Allergic to lisinopril (angioedema)": how it once showed. */
function reactedTo({ start, end, tokens }: Statement, text: string): readonly number[] {
  const body = text.slice(start, end);
  return [...body.matchAll(reaction)].flatMap((match) => {
    const from = start + match.index + match[0].length;
    const length = body.slice(match.index + match[0].length).search(/[,;.\n()]|\b(?:now|here|today|with|and|but)\b|$/);
    return tokens.flatMap((token, at) => (token.start >= from && token.end <= from + length ? [at] : []));
  });
}

/** "Ranula excised 2020", "last flare 2024": what an operation took away is no more, nor what came last in a year. */
function endedInYear(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap(({ word }, at) => {
    if (word === "last") {
      const length = tokens
        .slice(at + 1, at + 6)
        .findIndex((token) => token.isMark || /^(?:19|20)\d\d$/.test(token.word));
      const isYear = /^(?:19|20)\d\d$/.test(tokens[at + 1 + length]?.word ?? "");
      return length > 0 && isYear ? Array.from({ length }, (_, step) => at + 1 + step) : [];
    }
    const next = tokens[at + 1]?.word === "in" ? at + 2 : at + 1;
    if (!/^(?:excised|removed|drained|treated|resolved|recovered)$/.test(word)) return [];
    if (!/^(?:19|20)\d\d$/.test(tokens[next]?.word ?? "")) return [];
    const reached: number[] = [];
    for (let to = at - 1, left = 4; left > 0 && tokens[to]?.isMark === false; to -= 1, left -= 1) reached.push(to);
    return reached;
  });
}
