import type { ContextMark } from "../context/context.ts";
import type { Draft, SetAside } from "../mentions/draft.ts";
import type { Reading } from "../mentions/reading.ts";
import { bearsOn } from "./family-bearing.ts";
import { familyCodes } from "./family-codes.ts";
import { overMark } from "./finished-treatment.ts";
import { pastCodes } from "./past-codes.ts";

/** A condition that is not coded as current, the codes that it would have, and what the note says. */
export interface OffMention {
  readonly drafts: readonly Draft[];
  readonly mark: ContextMark;
}

const source = "ICD-10-CM Guidelines FY2026 I.C.21.c.4";
const sources: Readonly<Record<ContextMark["kind"], string>> = {
  negated: "ICD-10-CM Guidelines FY2026 IV.J",
  uncertain: "ICD-10-CM Guidelines FY2026 IV.H",
  historical: source,
  resolved: source,
  ended: "ICD-10-CM Guidelines FY2026 I.C.21.c.3",
  family: source,
  "other-person": "ICD-10-CM Guidelines FY2026 IV.J",
  planned: "ICD-10-CM Guidelines FY2026 IV.J",
  scheduled: "ICD-10-CM Guidelines FY2026 IV.J",
  hypothetical: "ICD-10-CM Guidelines FY2026 IV.J",
  "copied-forward": "ICD-10-CM Guidelines FY2026 IV.J",
  label: "ICD-10-CM Guidelines FY2026 IV.J",
};

/** What a mention that is not current still gives, and what is set aside with the reason. */
export function codePastAndFamily(
  off: readonly OffMention[],
  active: readonly Draft[],
  reading: Reading,
): { readonly drafts: readonly Draft[]; readonly setAside: readonly SetAside[] } {
  const drafts: Draft[] = [];
  const setAside: SetAside[] = [];
  // What is behind the patient comes first: a relative's illness may bear on it.
  for (const { drafts: would, mark } of off.toSorted(
    (one, other) => Number(isOfFamily(one)) - Number(isOfFamily(other)),
  )) {
    for (const draft of would) {
      const code = laterCode(draft, mark);
      const isIdle =
        mark.kind === "family" &&
        !isTakenUp(
          draft,
          mark,
          [...active, ...drafts.filter(({ rule }) => rule === "personal-history")],
          reading,
          code,
        );
      if (mark.kind === "resolved" && code === "" && /^[A-N]/.test(draft.code))
        drafts.push({
          ...draft,
          bilateral: undefined,
          code: `${overMark}${match(pastCodes, draft) || leftBy(draft.code)}`,
        });
      if (code === "" || isIdle) {
        if (!draft.code.startsWith("#"))
          setAside.push({
            code: draft.code,
            spans: draft.spans,
            reason: `${draft.reason}: ${words(mark)}`,
            source: sources[mark.kind],
          });
        continue;
      }
      drafts.push({
        ...draft,
        bilateral: undefined,
        code,
        rule: mark.kind === "family" ? "family-history" : "personal-history",
        source,
        reason: `${draft.reason}: ${words(mark)}`,
        confidence: Math.min(draft.confidence, 0.88),
        doubt: draft.doubt ?? (mark.kind === "family" && !/^f|history/.test(mark.cue) ? ofRelative : undefined),
      });
      setAside.push({ code: draft.code, spans: draft.spans, reason: `${draft.reason}: ${words(mark)}`, source });
    }
  }
  return { drafts, setAside };
}

function isOfFamily({ mark }: OffMention): boolean {
  return mark.kind === "family";
}

/** A line of the family's illnesses that the assessment does not take up has no bearing on the visit, unless it is of its matter. */
function isTakenUp(
  { spans, isAssessed }: Draft,
  mark: ContextMark,
  active: readonly Draft[],
  { hasAssessment, statements }: Reading,
  code: string,
): boolean {
  const sections = statements.filter((each) => spans.some(({ start }) => start >= each.start && start < each.end));
  if (sections.some(({ section }) => section === "assessment" || section === "plan")) return true;
  if (hasAssessment && (mark.at === -1 || !isAssessed)) return false;
  return bearsOn(code, active);
}

/** Source: ICD-10-CM Tabular List, Z86, Z87. */
const chapters: readonly (readonly [chapter: RegExp, history: string])[] = [
  [/^[AB]/, "Z8619"],
  [/^D[5-8]/, "Z862"],
  [/^E/, "Z8639"],
  [/^F/, "Z8659"],
  [/^[GH]/, "Z8669"],
  [/^I/, "Z8679"],
  [/^J/, "Z8709"],
  [/^K/, "Z8719"],
  [/^L/, "Z872"],
  [/^M/, "Z8739"],
  [/^N[0-3]/, "Z87448"],
];

const ofRelative = "said of a relative: does it bear on the visit?";
/** What is over and left nothing is a history only where the note calls it one. Source: ICD-10-CM Guidelines FY2026 IV.J. */
const passing = /^Z8(?:619|701|719|744)/;
const calledHistory = /history|h\/o|hx|prior|previous|recurrent/;
/** Codes that say themselves that it is over, or in remission: a history of it takes nothing from them. */
const alreadyPast = /^(?:Z8[5-7]|Z91|I252|#past|F32[45]|F334|F317|F1\d[12]1|E11A)/;

/** The history code that a mention gives, or "". */
function laterCode(draft: Draft, { kind, cue, isDenied }: ContextMark): string {
  if (isDenied === true) return "";
  if (kind === "family") return match(familyCodes, draft);
  if (kind !== "historical" && !(kind === "resolved" && alreadyPast.test(draft.code))) return "";
  if (alreadyPast.test(draft.code)) return draft.code;
  const code = match(pastCodes, draft);
  return passing.test(code) && !calledHistory.test(cue) ? "" : code;
}

/** The history of a disease that no table has, by its chapter. */
function leftBy(code: string): string {
  return chapters.find(([chapter]) => chapter.test(code))?.[1] ?? "Z8789|Z87898";
}

function match(table: readonly (readonly [string, string])[], draft: Draft): string {
  let best: readonly [string, string] | undefined;
  for (const entry of table)
    if (draft.code.startsWith(entry[0]) && (best === undefined || entry[0].length > best[0].length)) best = entry;
  return best?.[1] ?? "";
}

function words({ kind, cue }: ContextMark): string {
  const said: Readonly<Record<ContextMark["kind"], string>> = {
    negated: "the note denies it",
    uncertain: "uncertain, and an outpatient's uncertain diagnosis is not coded",
    historical: "past, not current",
    resolved: "resolved",
    ended: "no longer so",
    family: "of the family",
    "other-person": "of another person",
    planned: "planned only",
    scheduled: "ordered, not yet done",
    hypothetical: "a risk or a warning, not a finding",
    "copied-forward": "copied from an earlier note",
    label: "part of another name, not said of the patient",
  };
  return `${said[kind]} ("${cue}")`;
}
