import type { SectionKind } from "../note/headings.ts";
import type { Statement } from "../note/read-statements.ts";
import type { Token } from "../note/token.ts";
import type { ContextKind, ContextMark } from "./context.ts";
import type { Cue } from "./cue.ts";
import { cues } from "./cues.ts";
import { falseCues } from "./false-cues.ts";
import { findPhrases, longestAt, type PhraseHit } from "./find-phrases.ts";
import { phraseTree } from "./phrase-list.ts";
import { terminators } from "./terminators.ts";

type Sign = { readonly kind: "cue"; readonly cue: Cue; readonly phrase: string } | { readonly kind: "false" };

const signs = phraseTree<Sign>([
  ...cues.flatMap((cue) => cue.words.map((phrase): readonly [string, Sign] => [phrase, { kind: "cue", cue, phrase }])),
  ...falseCues.map((phrase): readonly [string, Sign] => [phrase, { kind: "false" }]),
]);
const ends = phraseTree(terminators.map((phrase) => [phrase, true] as const));

/** What whole sections say of all that stands in them. */
const bySection: Readonly<Partial<Record<SectionKind, ContextMark>>> = {
  "family-history": { kind: "family", cue: "the section is family history", at: -1 },
  copied: { kind: "copied-forward", cue: "the section is copied from an earlier note", at: -1 },
};

/**
 * For each token of a statement, what is said of a condition that is named there. A cue's own words carry no mark of
 * itself, so a name that holds one ("history of falling") is as affirmed as any.
 */
export function markContext(statement: Statement): readonly (readonly ContextMark[])[] {
  const { tokens } = statement;
  const whole = bySection[statement.section];
  const marks: ContextMark[][] = tokens.map(() => (whole === undefined ? [] : [whole]));
  const stops = new Set(findPhrases(ends, tokens).map(({ first }) => first));
  for (const hit of findPhrases(signs, tokens)) {
    if (hit.value.kind === "false") continue;
    const { cue, phrase } = hit.value;
    for (const at of reachOf(cue, hit, tokens, stops)) marks[at]?.push({ kind: cue.kind, cue: phrase, at: hit.first });
  }
  for (const [at, token] of tokens.entries()) {
    if (token.word !== "?") continue;
    const isBefore =
      tokens[at - 1] === undefined || tokens[at - 1]?.isMark === true || (tokens[at - 1]?.end ?? 0) < token.start;
    const step = isBefore ? 1 : -1;
    for (let next = at + step, left = 5; left > 0 && tokens[next]?.isMark === false; next += step, left -= 1)
      marks[next]?.push({ kind: "uncertain", cue: "?", at });
  }
  return marks;
}

function reachOf(
  cue: Cue,
  hit: PhraseHit<Sign>,
  tokens: readonly Token[],
  stops: ReadonlySet<number>,
): readonly number[] {
  const reached: number[] = [];
  const step = cue.reach === "after" ? 1 : -1;
  const isList = cue.overCommas === true || (cue.reach === "after" && joinsItsList(tokens, hit.last + 1));
  let left = cue.within ?? Number.POSITIVE_INFINITY;
  for (let at = cue.reach === "after" ? hit.last + 1 : hit.first - 1; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.isMark) {
      if (token.word === "," && isList && cue.reach === "after") continue;
      if (/^[/(-]$/.test(token.word) || (token.word === ":" && cue.reach === "after")) continue;
      break;
    }
    if (stops.has(at) && at !== hit.last + 1) break;
    if (cue.kind !== "uncertain" && at !== hit.last + 1 && beginsOther(cue.kind, tokens, at)) break;
    left -= 1;
    if (left < 0) break;
    reached.push(at);
  }
  return reached;
}

/** "no fever, chills or cough": one list, because its last part is joined with "or". */
function joinsItsList(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.isMark && token.word !== "," && token.word !== "/")) return false;
    if (token.word === "or" || token.word === "nor") return true;
    if (token.word === "and" || token.word === "but") return false;
  }
  return false;
}

/** Another cue that reaches onward begins here: "history of asthma, no fever". */
function beginsOther(kind: ContextKind, tokens: readonly Token[], at: number): boolean {
  return longestAt(signs, tokens, at).some(
    ({ value }) => value.kind === "cue" && value.cue.reach === "after" && value.cue.kind !== kind,
  );
}
