import { minutesOf } from "./minutes-of.ts";
import { wasDone } from "./performed.ts";
import { findSaid, textOf } from "./said.ts";
import { draftOf, type Found, type ServiceDraft, type ServiceRole } from "./service-draft.ts";
import type { PayerKind, ServiceNote } from "./service-note.ts";

/** Billed for minutes: [code, units], empty where they are too few. */
type Billed = readonly (readonly [code: string, units: number])[];

interface TimedRow {
  readonly id: string;
  readonly names: RegExp;
  readonly role: ServiceRole;
  readonly source: string;
  readonly bill: (minutes: number, about: About) => Billed;
  /** Billed where no minutes are told; nothing where left out. */
  readonly untimed?: string;
  readonly payer?: PayerKind;
  /** Where another code of the day takes it in. */
  readonly modifiers?: (about: About) => readonly string[];
}

interface About {
  readonly payer: PayerKind;
  readonly text: string;
  readonly words: string;
}

const cpt = "CPT, as numbers and minutes";
const managed =
  /\b(?:e\/?m\b|medication management|med(?:s|ication)? (?:check|changes?|adjust\w*)|(?:increas|decreas|start|stopp?|continu|refill|titrat|adjust|switch|rais|lower|taper|add)\w*[^.;]{0,60}\b(?:mg|ssri|\w+(?:traline|oxetine|alopram|faxine|apine|idone|azole|trigine|zepam|zolam|pion|amine)|lithium|medications?|meds)\b|prescri\w+)/i;

const psychotherapy = (minutes: number, { text }: About): Billed => {
  const beside =
    managed.test(text) && !/\bno (?:med\w*|e\/?m|medication) (?:management|changes?|provided)\b/i.test(text);
  const steps: readonly (readonly [number, string, string])[] = [
    [53, "90837", "90838"],
    [38, "90834", "90836"],
    [16, "90832", "90833"],
  ];
  const found = steps.find(([from]) => minutes >= from);
  return found === undefined ? [] : [[beside ? found[2] : found[1], 1]];
};

/** What is billed by minutes besides visits. */
const rows: readonly TimedRow[] = [
  {
    id: "psychotherapy",
    names:
      /\b(?:individual |supportive |cognitive[- ]behavioral |psychodynamic |insight[- ]oriented )*(?:psychotherapy|\bcbt\b|\bdbt\b|\bemdr\b|therapy session|talk therapy)\b/gi,
    role: "counseling",
    source: cpt,
    bill: psychotherapy,
  },
  {
    id: "advance-care-planning",
    names:
      /\b(?:advance(?:d)? care planning|\bacp\b|goals of care (?:discussion|conversation)|advance directives? (?:discuss\w+|counsel\w+|planning))\b/gi,
    role: "counseling",
    source: "CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 18 section 140.8",
    bill: (minutes) =>
      minutes < 16
        ? []
        : [["99497", 1], ...(minutes >= 46 ? [["99498", Math.floor((minutes - 16) / 30)] as const] : [])],
    modifiers: ({ payer, text }) =>
      payer === "medicare" && /\b(?:annual wellness|awv|medicare wellness)\b/i.test(text) ? ["33"] : [],
  },
  {
    id: "depression-screening",
    names: /\b(?:annual )?depression screen(?:ing)?\b/gi,
    role: "counseling",
    source: "CMS National Coverage Determination 210.9",
    payer: "medicare",
    bill: (minutes) => (minutes <= 0 ? [] : [["G0444", 1]]),
  },
  {
    id: "alcohol-screening",
    names: /\bannual alcohol (?:misuse )?screen(?:ing)?\b/gi,
    role: "counseling",
    source: "CMS National Coverage Determination 210.8",
    payer: "medicare",
    bill: (minutes) => (minutes <= 0 ? [] : [["G0442", 1]]),
  },
  {
    id: "obesity-counseling",
    names:
      /\b(?:intensive behavioral therapy for obesity|ibt for obesity|obesity counsel\w+|behavioral counsel\w+ for obesity)\b/gi,
    role: "counseling",
    source: "CMS National Coverage Determination 210.12",
    payer: "medicare",
    bill: (minutes) => (minutes < 8 ? [] : [["G0447", 1]]),
  },
  {
    id: "alcohol-intervention",
    names:
      /\b(?:sbirt|alcohol (?:and drug |misuse )?(?:brief intervention|screening and (?:brief )?intervention)|audit(?:-c)? [^.;]{0,30}brief intervention)\b/gi,
    role: "counseling",
    source: cpt,
    bill: (minutes) => (minutes < 15 ? [] : [[minutes > 30 ? "99409" : "99408", 1]]),
  },
];
/** Services that are billed by their minutes -> their lines. What is told without minutes is not billed. */
export function readTimedServices(note: ServiceNote): Found {
  const drafts: ServiceDraft[] = [];
  for (const row of rows) {
    if (row.payer !== undefined && row.payer !== note.payer) continue;
    for (const said of findSaid(note.reading, row.names)) {
      if (!wasDone(note.reading, said)) continue;
      const minutes = minutesOf(note, said);
      if (minutes === undefined && row.untimed === undefined) continue;
      const about: About = { payer: note.payer, text: note.reading.text, words: textOf(note.reading, said.statement) };
      const billed = row.bill(minutes ?? 15, about);
      drafts.push(
        ...billed.map(([code, units]) =>
          draftOf({
            code,
            role: row.role,
            units,
            modifiers: row.modifiers?.(about) ?? [],
            spans: [said],
            rule: `timed/${row.id}`,
            source: row.source,
            reason: minutes === undefined ? "It was done." : `${minutes} minutes of it.`,
          }),
        ),
      );
      if (billed.length > 0) break;
    }
  }
  return { drafts, notBilled: [] };
}
