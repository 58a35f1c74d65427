import type { SectionKind } from "../note/headings.ts";
import type { Statement } from "../note/read-statements.ts";
import type { Token } from "../note/token.ts";
import { behindPatient } from "./behind-patient.ts";
import type { ContextKind, ContextMark } from "./context.ts";
import { correctedDiagnoses } from "./corrected-diagnoses.ts";
import type { Cue } from "./cue.ts";
import { cues } from "./cues.ts";
import { falseCues } from "./false-cues.ts";
import { findPhrases, longestAt, type PhraseHit } from "./find-phrases.ts";
import { labelWords } from "./label-words.ts";
import { isBareList, joinsItsList } from "./lists.ts";
import { markAnswers } from "./mark-answers.ts";
import { phraseTree } from "./phrase-list.ts";
import { subjects, terminators } from "./terminators.ts";

type Sign = { readonly kind: "cue"; readonly cue: Cue; readonly phrase: string } | { readonly kind: "false" };

const signs = phraseTree<Sign>([
  ...cues.flatMap((cue) => cue.words.map((phrase): readonly [string, Sign] => [phrase, { kind: "cue", cue, phrase }])),
  ...falseCues.map((phrase): readonly [string, Sign] => [phrase, { kind: "false" }]),
]);
const ends = phraseTree(terminators.map((phrase) => [phrase, true] as const));
const turns = phraseTree(subjects.map((phrase) => [phrase, true] as const));
const labels = phraseTree(labelWords.map((phrase) => [phrase, phrase] as const));
/** What is said of another person goes on over "with", "has" and "on": only another subject ends it. */
const byPerson: ReadonlySet<ContextKind> = new Set(["family", "other-person"]);

/** "Scoliosis on school screen": it was found by that. */
const found: ReadonlySet<string> = new Set(["on", "by", "per", "via"]);

const diabetic = /^(?:gdm|dm|dm2|t2dm|gestational|diabetes)$/;

/** "Diabetes diet controlled": how it is treated, not the name of a thing beside it. */
const treated = /^(?:controlled|control|managed|treated|alone|only|involved|involving|sparing)$/;

/** "GDM diet.", "diabetes diet controlled": how it is treated. */
function isTreatment(tokens: readonly Token[], at: number): boolean {
  if (treated.test(tokens[at + 1]?.word ?? "")) return true;
  return tokens[at]?.word === "diet" && endsEntry(tokens[at + 1]) && diabetic.test(tokens[at - 1]?.word ?? "");
}

/** What whole sections say of all that stands in them. */
const bySection: Readonly<Partial<Record<SectionKind, ContextMark>>> = {
  "family-history": { kind: "family", cue: "the section is family history", at: -1 },
  copied: { kind: "copied-forward", cue: "the section is copied from an earlier note", at: -1 },
};

/**
 * For each token of a statement, what is said of a condition that is named there. A cue's own words carry no mark of
 * itself, so a name that holds one ("history of falling") is as affirmed as any.
 */
export function markContext(statement: Statement, text: string): readonly (readonly ContextMark[])[] {
  const { tokens } = statement;
  const whole = bySection[statement.section];
  const marks: ContextMark[][] = tokens.map(() => (whole === undefined ? [] : [whole]));
  const stops = new Set(findPhrases(ends, tokens).map(({ first }) => first));
  const others = new Set(findPhrases(turns, tokens).map(({ first }) => first));
  const visits = new Set(tokens.flatMap(({ word }, at) => (/^(?:today|now|currently)$/.test(word) ? [at] : [])));
  for (const hit of findPhrases(signs, tokens)) {
    if (hit.value.kind === "false") continue;
    const { cue, phrase } = hit.value;
    if (phrase === "ruled out" && isOfNext(tokens, hit.last)) {
      for (let at = hit.last + 1, left = 4; left > 0 && tokens[at]?.isMark === false; at += 1, left -= 1)
        marks[at]?.push({ kind: "negated", cue: phrase, at: hit.first });
      continue;
    }
    // "80M referred for gait trouble": the note begins with why the patient was sent here.
    if (phrase === "referred for" && isArrival(statement, hit.first, text)) continue;
    const mark: ContextMark = { kind: cue.kind, cue: phrase, at: hit.first, ...(cue.isDenied && { isDenied: true }) };
    const until = cue.kind === "copied-forward" ? visits : byPerson.has(cue.kind) ? others : stops;
    for (const at of reachOf(cue, hit, tokens, until)) marks[at]?.push(mark);
  }
  for (const { first, last, mark } of markAnswers(statement, text))
    for (let at = first; at <= last; at += 1) marks[at]?.push(mark);
  for (const at of trailing(tokens))
    for (let to = at - 1, left = 4; left > 0 && tokens[to]?.isMark === false; to -= 1, left -= 1)
      marks[to]?.push({ kind: "negated", cue: "no", at });
  // "Critical illness myopathy r/o": what ends its entry speaks of what stands before it.
  for (const [at, { word }] of tokens.entries())
    if (word === "rule-out" && endsEntry(tokens[at + 1]))
      for (let to = at - 1, left = 5; left > 0 && tokens[to]?.isMark === false; to -= 1, left -= 1)
        marks[to]?.push({ kind: "uncertain", cue: "r/o", at });
  for (const { kind, cue, places } of behindPatient(statement, text))
    for (const at of places) marks[at]?.push({ kind, cue, at: -1 });
  for (const at of correctedDiagnoses(statement, text))
    marks[at]?.push({ kind: "negated", cue: "another diagnosis took its place", at: -1 });
  const isPositive = tokens.some(({ word }) => word === "positive" || word === "reactive" || word === "+");
  for (const { first, value } of isPositive ? [] : findPhrases(labels, tokens)) {
    if (value === "clinic" && isOwnClinic(statement, first, text)) continue;
    for (
      let at = first - 1, left = isTreatment(tokens, first) ? 0 : value === "diet" ? 1 : 4;
      left > 0 && tokens[at]?.isMark === false && !found.has(tokens[at]?.word ?? "");
      at -= 1, left -= 1
    )
      marks[at]?.push({ kind: "label", cue: value, at: first });
  }
  // "POD 12 open inguinal hernia repair": what was repaired is no more.
  if (tokens.some(({ word }) => /^(?:pod\d*|pov|postop|status-post)$/.test(word)))
    for (const [first, { word }] of tokens.entries())
      if (word === "repair" || word === "repaired")
        for (let at = first - 1, left = 4; left > 0 && tokens[at]?.isMark === false; at -= 1, left -= 1)
          marks[at]?.push({ kind: "historical", cue: "repair", at: first });
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

/** Diseases for life, whose clinics see those who have them. */
const lifelong = /^(?:als|afib|af|hf|chf|ckd|copd|ms|ra|lupus|sle|epilepsy|parkinson|pd|cp)$/;

/** "AFib clinic: in sinus, continue Xarelto": the note begins with the clinic of the patient's own disease. */
function isOwnClinic({ tokens, start }: Statement, at: number, text: string): boolean {
  return at > 0 && at <= 2 && text.slice(0, start).trim() === "" && lifelong.test(tokens[at - 1]?.word ?? "");
}

/** Whether a note begins with it, of a patient who was told of or about whom there is more to tell. */
function isArrival({ tokens, start, end }: Statement, at: number, text: string): boolean {
  if (at > 4 || text.slice(0, start).trim() !== "") return false;
  return /^\d{1,3}(?:m|f|yo|y|year)?/.test(tokens[0]?.word ?? "") || text.slice(end).trim().length > 80;
}

/** What is measured, and the words that call it normal. */
const measured =
  /^(?:tsh|t4|ft4|a1c|hba1c|cr|creatinine|egfr|gfr|lft|lfts|cbc|bmp|cmp|lipid|lipids|ldl|ferritin|hgb|hb|plt|bp|fev1|pft|pfts|spirometry|exam|vitals|lab|labs|k|potassium|na|calcium|mag|glucose|sugar|weight|ef)$/;
const passed = /^(?:nl|wnl|normal|is normal|came back normal)$/;

function phraseOf(hit: PhraseHit<Sign>): string {
  return hit.value.kind === "cue" ? hit.value.phrase : "";
}

/** What a list may follow in which nothing joins the last part to the others. */
const listing = /^(?:no|without|absent|negative|neg|lack of|free of)\b/;

function reachOf(
  cue: Cue,
  hit: PhraseHit<Sign>,
  tokens: readonly Token[],
  stops: ReadonlySet<number>,
): readonly number[] {
  const reached: number[] = [];
  const step = cue.reach === "after" ? 1 : -1;
  // The last part of a list is the one after "or": what a comma parts from it is no part.
  const isList = (at: number) =>
    cue.overCommas === true ||
    joinsItsList(tokens, at + 1) ||
    (cue.kind === "negated" &&
      listing.test(phraseOf(hit)) &&
      isBareList(tokens, hit.last + 1, (next) => beginsOther(cue.kind, tokens, next)));
  let left = cue.within ?? Number.POSITIVE_INFINITY;
  const start = cue.reach === "after" ? hit.last + 1 : startBefore(tokens, hit);
  for (let at = start; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.isMark) {
      if (cue.kind === "copied-forward") continue;
      // "No retinopathy (type 2 diabetic)": what is in brackets is an aside.
      if (token.word === "(" && cue.kind === "negated" && at !== hit.last + 1) break;
      if (token.word === "," && cue.reach === "after" && isList(at)) continue;
      // "ACL, PCL intact": names of parts, one list.
      if (token.word === "," && step === -1 && /intact$/.test(phraseOf(hit)) && parts.test(tokens[at - 1]?.word ?? ""))
        continue;
      if (/^[/(-]$/.test(token.word) || (token.word === ":" && at === hit.last + 1)) continue;
      break;
    }
    // "Ulcer closed since last visit - healed": an entry of its own speaks of all of the one before it.
    const isPassed = cue.kind === "resolved" && step === -1 && (start === hit.first - 2 || causal.test(token.word));
    if (stops.has(at) && at !== hit.last + 1 && !isPassed) break;
    if (cue.reach === "after" && cue.kind !== "uncertain" && at !== hit.last + 1 && beginsOther(cue.kind, tokens, at))
      break;
    if (byPerson.has(cue.kind) && resumes(tokens, hit.last, at)) break;
    left -= 1;
    if (left < 0) break;
    // "Hypothyroid TSH nl": the figure is normal, the disease is there.
    if (step === -1 && cue.kind === "negated" && measured.test(token.word) && passed.test(phraseOf(hit))) break;
    reached.push(at);
  }
  return reached;
}

/** "Hyponatremia from HCTZ resolved": what is over is what stands before its cause. */
const causal = /^(?:from|due-to)$/;

/** Auxiliaries and adverbs between what is spoken of and what is said of it: "has been corrected". */
const auxiliary =
  /^(?:has|have|had|been|is|was|were|are|now|since|also|fully|completely|entirely|totally|clinically|already)$/;

/** Where what a cue speaks of ends that stands before it. */
function startBefore(tokens: readonly Token[], hit: PhraseHit<Sign>): number {
  if (isAlone(tokens, hit)) return hit.first - 2;
  let at = hit.first - 1;
  while (auxiliary.test(tokens[at]?.word ?? "")) at -= 1;
  return at;
}

/** Parts that are told intact in one breath. */
const parts = /^(?:[amlp]cl|meniscus|menisci|cuff|tendon|ligament)$/;

/** "Chest pain ruled out MI": what follows is ruled out, not what brought the patient. */
function isOfNext(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return (
    next !== undefined &&
    !next.isMark &&
    !/^(?:by|on|with|for|at|in|via|per|from|after|and|but|or|today|now|so|as|given|ct|cta|mri|us|x-?ray|xr|ekg|ecg|labs?|trops?|troponins?)$/.test(
      next.word,
    )
  );
}

/** "Named for his uncle who had a stroke, has asthma": after "who" and a comma the verb is the patient's. */
function resumes(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    tokens[at - 1]?.word === "," &&
    /^(?:is|has|was|comes|presents)$/.test(tokens[at]?.word ?? "") &&
    tokens.slice(from, at).some(({ word }) => word === "who" || word === "whose")
  );
}

/** "AKI, resolved" and "rash - gone": the cue is an entry of its own and speaks of the one before it. */
function isAlone(tokens: readonly Token[], { first, last }: PhraseHit<Sign>): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  return (
    before !== undefined &&
    /^[,:–—-]+$/.test(before.word) &&
    before.isMark &&
    (after === undefined || after.isMark || after.word === "since")
  );
}

function endsEntry(token: Token | undefined): boolean {
  return token === undefined || /^[,;.\n]$/.test(token.word);
}

/** "PAD no", "travel none, fever no": a "no" that ends its entry denies what stands before it. */
function trailing(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap(({ word }, at) => {
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    const ends = after === undefined || /^[,;.\n]$/.test(after.word);
    // "Smoker no longer - quit 2019".
    if (word === "no" && after?.word === "longer" && tokens[at + 2]?.isMark !== false && before?.isMark === false)
      return [at];
    return /^(?:no|none|denied|neg|absent)$/.test(word) && ends && before?.isMark === false && before.word !== "or"
      ? [at]
      : [];
  });
}

/** Another cue that reaches onward begins here: "history of asthma, no fever". */
function beginsOther(kind: ContextKind, tokens: readonly Token[], at: number): boolean {
  // "Mother also had an aneurysm": it is still the mother's.
  if (byPerson.has(kind) && tokens[at]?.word === "had") return false;
  return longestAt(signs, tokens, at).some(
    ({ value }) => value.kind === "cue" && value.cue.reach === "after" && value.cue.kind !== kind,
  );
}
