import { findPhrases } from "../context/find-phrases.ts";
import type { Draft } from "../mentions/draft.ts";
import { marksOf, spanOf } from "../mentions/mention.ts";
import type { ReadStatement } from "../mentions/reading.ts";
import type { Span } from "../note/span.ts";
import { drugTree } from "../vocabulary/catalog.ts";
import { having, isAny } from "./drafts.ts";
import type { Rule } from "./rule.ts";
import { isForAWhile, isForYears, isOnceTaken } from "./short-course.ts";

const starts = new Set(
  "completed done drops start starting begin prescribe rx trial initiate initiating switch stop stopped failed off hold held discontinue dc discharge tried prior previously given burst offer consider declined allergic allergy intolerant intolerance refuse script finished add added".split(
    " ",
  ),
);
const short = new Set(
  "sensitivity sensitive intolerant intolerance exacerbated desensitization challenge rash reaction anaphylaxis burst dose d x forte start completed done days day tomorrow today injection shot allergy stopped held trial level prn dosepak started pending discontinued".split(
    " ",
  ),
);
const lasting = new Set([
  "long",
  "longterm",
  "chronic",
  "daily",
  "continue",
  "cont",
  "continuing",
  "prophylaxis",
  "prophylactic",
  "ppx",
  "maintenance",
  "monitored",
  "monitoring",
  "suppressive",
  "nightly",
  "since",
  "stable",
]);
/** Said right beside a drug they tell that it is not taken, or not on and on, whatever else the note says. */
const over = new Set([
  "stopped",
  "discontinued",
  "discharge",
  "finished",
  "quit",
  "declined",
  "allergic",
  "allergy",
  "prn",
  "failed",
  "never",
  "avoid",
  "when",
  "once",
  "decline",
  "refuse",
  "refused",
  "refusing",
]);
const overBefore = new Set([...over, "off", "stopping", "stop", "no", "without", "prior", "previous", "former"]);
/** Of the drug beside them only: "ASA daily, clopidogrel". */
const ofOne = new Set(["daily", "nightly", "stable", "since"]);
/** "Prednisone taper 12d", "pred 40 x 5 days". */
const ofDays = /^[^.,;\n]{0,16}\b(?:taper|burst|pa[ck]k?|course|x|for)\s*(?:x|over|for|of)?\s*\d+\s*(?:d|days?)\b/i;
const ends = new Set(["done", "completed", "finished"]);
const adverse = /^T(?:3[6-9]|4\d|50)[^|]*5~/;
const startable = new Set(["Z794", "Z7984", "Z7985"]);

export const longTermDrug: Rule = {
  id: "long-term-drugs",
  sentence: "A drug that the patient takes on and on is a status code; one given for a few days is not.",
  source: "ICD-10-CM Guidelines FY2026 I.C.21.c.3, I.C.4.a.3",
  apply({ reading, drafts }) {
    const found = new Map<string, Draft>();
    for (const statement of reading.statements) {
      for (const { first, last, value } of findPhrases(drugTree, statement.tokens)) {
        const code = value.code.replace(".", "");
        const span = { statement, first, last };
        if (statement.tokens[first - 1]?.word === "topical") continue;
        // The lupus anticoagulant is a disorder, and no drug.
        if (statement.tokens[first - 1]?.word === "lupus") continue;
        if (
          marksOf({ ...span, value, from: first, to: last }).some(
            ({ kind }) => kind !== "planned" && kind !== "resolved" && kind !== "scheduled",
          )
        )
          continue;
        if (value.needsWord === true && isBlamed(spanOf(span), drafts) && statement.tokens[first - 1]?.word !== "on")
          continue;
        const before = words(statement, first - 3, first - 1);
        const after = words(statement, last + 1, last + 4);
        if (
          beside(statement, last, 1)
            .slice(0, 3)
            .some((word) => over.has(word)) &&
          !isResumed(after)
        )
          continue;
        if (
          beside(statement, first, -1)
            .slice(0, 2)
            .some((word) => overBefore.has(word))
        )
          continue;
        const own = new Set([...beside(statement, first, -1), ...beside(statement, last, 1)]);
        const lastsHere = [...words(statement, first - 4, last), ...after].some(
          (word) => lasting.has(word) && (!ofOne.has(word) || own.has(word)),
        );
        if (ofDays.test(reading.text.slice(spanOf(span).end, spanOf(span).end + 40)) && !lastsHere) continue;
        if (isOnceTaken(reading.text, spanOf(span))) continue;
        if (/^Z79(?:01|82)$/.test(code) && isForAWhile(reading.text, spanOf(span))) continue;
        const lasts =
          lastsHere || (code === "Z79891" && isForYears(reading.text, spanOf(span))) || isSaidLongTerm(reading.text);
        if (value.needsWord === true && !lasts) continue;
        // "XRT done, on letrozole": what is done stands behind its comma.
        const near = before.slice(before.lastIndexOf(",") + 1);
        if (
          before.some((word) => starts.has(word) && (!ends.has(word) || near.includes(word))) &&
          !lasts &&
          !startable.has(code)
        )
          continue;
        if (
          startable.has(code) &&
          before.some((word) =>
            [
              "failed",
              "stop",
              "stopped",
              "off",
              "hold",
              "held",
              "allergic",
              "declined",
              "discontinue",
              "consider",
              "tried",
            ].includes(word),
          )
        )
          continue;
        if (after.slice(0, 3).some((word) => short.has(word)) && !lasts) continue;
        if (
          code === "Z7952" &&
          !lasts &&
          !before.some((word) => word === "on" || word === "takes" || word === "taking") &&
          !after.some((word) => /^\d/.test(word))
        )
          continue;
        if (
          /completed \d+ (?:mo|wk|month|week)|off (?:ac|anticoag)/i.test(reading.text) &&
          code === "Z7901" &&
          !/\bon (?:apixaban|eliquis|warfarin|xarelto|coumadin|rivaroxaban)/i.test(reading.text)
        )
          continue;
        if (
          code === "Z7985" &&
          /\bstart/i.test(reading.text.slice(spanOf(span).end, spanOf(span).end + 10)) &&
          having(drafts, "E11").length === 0
        )
          continue;
        if (code === "Z7952" && topical.test(reading.text.slice(spanOf(span).end, spanOf(span).end + 30))) continue;
        // "Nausea from hydrocodone": what a drug did says nothing of how long it is taken.
        if (/^Z79(?:891|52)$/.test(code) && !lasts && before.some((word) => word === "from" || word === "due-to"))
          continue;
        // "Pred 60." alone is an order of the day.
        if (code === "Z7952" && !lasts && first === 0 && statement.tokens.length <= last + 3) continue;
        if (!isIndicated(code, drafts)) continue;
        const draft: Draft = {
          code,
          spans: [spanOf(span), ...(found.get(code)?.spans ?? [])],
          rule: longTermDrug.id,
          source: longTermDrug.source,
          reason: `${value.names.split("|")[0]} group: taken long-term`,
          confidence: 0.9,
          isAssessed: true,
        };
        found.set(code, draft);
      }
    }
    // "High risk medication" says nothing more beside the drugs that it speaks of.
    const vague = found.get("Z79899");
    if (
      found.size > 1 &&
      vague?.spans.every(({ start, end }) => /high.risk/i.test(reading.text.slice(start, end))) === true
    )
      found.delete("Z79899");
    return [...drafts, ...[...found.values()].filter(({ code }) => !drafts.some((draft) => draft.code === code))];
  },
};

/** "hydrocortisone 2.5%", "prednisolone acetate eye drops": put on, and not systemic. */
const topical =
  /^\s*(?:acetate|sodium|phosphate)?\s*(?:\d+(?:\.\d+)?\s?%|(?:\w+\s)?(?:cream|ointment|oint\b|lotion|gel|foam|drops|gtts?\b|eye|ophth\w*|otic|nasal|topical|supp\w*|enema))/i;

/** Drugs for diabetes count with diabetes only, and insulin is no status of type 1. */
function isIndicated(code: string, drafts: readonly Draft[]): boolean {
  const isTypeOne = having(drafts, "E10").length > 0;
  const isDiabetic = drafts.some((draft) => isAny(draft, "E08", "E09", "E11", "E13", "O241", "O243", "#dm"));
  if (code === "Z794") return isDiabetic && !isTypeOne;
  if (code === "Z7984") return isDiabetic;
  if (code === "Z7985") return isDiabetic || having(drafts, "E66").length > 0;
  // For ovulation it is taken a few days of each cycle.
  if (code === "Z79811") return having(drafts, "N97", "Z31", "E282").length === 0 || having(drafts, "C50").length > 0;
  if (code === "Z79891") return having(drafts, "F112").length === 0;
  return true;
}

/** "Amiodarone-induced hypothyroidism": what names a drug as the cause says nothing of how long it is taken. */
function isBlamed({ start, end }: Span, drafts: readonly Draft[]): boolean {
  return drafts.some(
    ({ code, spans }) => adverse.test(code) && spans.some((each) => each.start <= start && each.end >= end),
  );
}

function isSaidLongTerm(text: string): boolean {
  return /long[- ]term (?:\(current\) )?(?:use|drug|med|therapy)|high[- ]risk med/i.test(text);
}

function words({ tokens }: ReadStatement, from: number, to: number): readonly string[] {
  const found: string[] = [];
  for (const token of tokens.slice(Math.max(0, from), to + 1)) found.push(token.word);
  const cut = found.findLastIndex((word) => word === "," || word === ";");
  return from < 0 || found.length === 0 ? found.slice(cut + 1) : found;
}

/** The words beside a drug, nearest first, up to a mark. */
function beside({ tokens }: ReadStatement, from: number, step: 1 | -1): readonly string[] {
  const found: string[] = [];
  for (let at = from + step; at >= 0 && at < tokens.length && found.length < 4; at += step) {
    const token = tokens[at];
    if (token === undefined || /^[,;.:()\n]$/.test(token.word)) break;
    found.push(token.word);
  }
  return found;
}

function isResumed(after: readonly string[]): boolean {
  return after.some((word) => /^(?:resume|resumed|restart|restarted)$/.test(word));
}
