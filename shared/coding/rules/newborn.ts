import type { Draft } from "../mentions/draft.ts";
import { derive, having, isAny } from "./drafts.ts";
import type { Rule } from "./rule.ts";

const vaginal = /\b(?:svd|nsvd|vaginal|vag delivery)\b/i;
const cesarean = /\b(?:c-?\/?section|cesarean|c\/s|cs)\b/i;
const birth =
  /\b(?:born (?:today|here|in (?:this )?hospital|at)|newborn (?:admission|exam)|nursery|delivered today|birth (?:record|encounter)|day of life|DOL ?[0-3]\b|admission|liveborn|discharge)/i;

/** What a complaint or an infection becomes in the first 28 days. Source: ICD-10-CM Guidelines FY2026 I.C.16.a.1. */
const ofNewborns: readonly (readonly [prefix: string, code: string])[] = [
  ["R633", "P929"],
  ["B370", "P375"],
  ["B372", "P375"],
  ["R17", "P599"],
  ["E162", "P704"],
  ["E161", "P704"],
  ["R509", "P819"],
  ["R111", "P9209"],
  ["R112", "P9209"],
  ["R110", "P9209"],
  ["H109", "P391"],
  ["H103", "P391"],
  ["N390", "P393"],
  ["A419", "P369"],
  ["R6251", "P926"],
  ["R0681", "P284|P2840"],
  ["R569", "P90"],
  ["D649", "P614"],
  ["D696", "P610"],
  ["J189", "P239"],
  ["I27", "P293"],
];
/** What it becomes in the first year. Source: ICD-10-CM Tabular List, L20.83, Q10.5. */
const ofInfants: readonly (readonly [prefix: string, code: string])[] = [
  ["H0453", "Q105"],
  ["H0455", "Q105"],
  ["L309", "L2083"],
];
const atBreast = /\b(?:breast|bf|nursing|latch)/i;

export const newbornBirth: Rule = {
  id: "newborn-birth",
  sentence: "At the birth itself Z38 is first on the record of the newborn, once.",
  source: "ICD-10-CM Guidelines FY2026 I.C.16.a.2",
  apply(input) {
    const { reading } = input;
    const drafts = inFirstYear(input.patient.ageYears, inFirstWeeks(input));
    const facts = having(drafts, "#newborn");
    const [first] = facts;
    if (first === undefined) return drafts;
    const rest = drafts.filter((draft) => !facts.includes(draft));
    const isBirth = reading.setting === "inpatient" || birth.test(reading.text);
    if (
      !isBirth ||
      drafts.some((draft) => isAny(draft, "O", "#delivery", "#pregnant", "Z37")) ||
      rest.some((draft) => isAny(draft, "Z38", "Z001", "Z392"))
    )
      return rest;
    const code = cesarean.test(reading.text) ? "Z3801" : vaginal.test(reading.text) ? "Z3800" : undefined;
    return code === undefined ? rest : [derive(newbornBirth, code, facts, "liveborn in this hospital", 0.9), ...rest];
  },
};

/** The drafts of a patient of at most 28 days in the codes of chapter 16. */
function inFirstWeeks({ reading, patient, drafts }: Parameters<Rule["apply"]>[0]): readonly Draft[] {
  const { ageDays } = patient;
  if (ageDays === undefined || ageDays > 28) return drafts;
  return drafts.map((draft) => {
    const turned = ofNewborns.find(([prefix]) => draft.code.startsWith(prefix));
    if (turned === undefined) return draft;
    const code = turned[0] === "R633" && atBreast.test(reading.text) ? "P925" : turned[1];
    return { ...draft, code, reason: `${draft.reason}, of a newborn` };
  });
}

function inFirstYear(ageYears: number | undefined, drafts: readonly Draft[]): readonly Draft[] {
  if (ageYears !== 0) return drafts;
  return drafts.map((draft) => {
    const turned = ofInfants.find(([prefix]) => draft.code.startsWith(prefix));
    return turned === undefined ? draft : { ...draft, code: turned[1], reason: `${draft.reason}, of an infant` };
  });
}
