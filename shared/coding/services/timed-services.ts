import { readDuration } from "./drugs/infusion-minutes.ts";
import { wasDone } from "./performed.ts";
import { findSaid, type Said, textOf } from "./said.ts";
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
const therapy = "CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 5 section 20.2";
/** Eight minutes and more are a unit of fifteen. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 5 section 20.2. */
const quarters =
  (code: string) =>
  (minutes: number): Billed =>
    minutes < 8 ? [] : [[code, Math.floor((minutes + 7) / 15)]];
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
  {
    id: "exercise",
    names: /\b(?:therapeutic exercises?|ther-?ex|97110)\b/gi,
    role: "procedure",
    source: therapy,
    bill: quarters("97110"),
  },
  {
    id: "neuromuscular",
    names: /\b(?:neuromuscular re-?education|neuro re-?ed|nmr|97112)\b/gi,
    role: "procedure",
    source: therapy,
    bill: quarters("97112"),
  },
  {
    id: "manual-therapy",
    names: /\b(?:manual therapy|joint mobili[sz]ations?|soft tissue mobili[sz]ation|myofascial release|97140)\b/gi,
    role: "procedure",
    source: therapy,
    bill: quarters("97140"),
  },
  {
    id: "activities",
    names: /\b(?:therapeutic activit(?:y|ies)|97530)\b/gi,
    role: "procedure",
    source: therapy,
    bill: quarters("97530"),
  },
  { id: "gait", names: /\b(?:gait training|97116)\b/gi, role: "procedure", source: therapy, bill: quarters("97116") },
  {
    id: "ultrasound-therapy",
    names: /\b(?:therapeutic ultrasound|ultrasound (?:therapy|modality)|97035)\b/gi,
    role: "procedure",
    source: therapy,
    bill: quarters("97035"),
  },
  {
    id: "electrical-stimulation",
    names:
      /\b(?:unattended (?:electrical stimulation|e-?stim)|(?:e-?stim|ifc|interferential|tens)[^.;]{0,20}unattended)\b/gi,
    role: "procedure",
    source: therapy,
    bill: (_minutes, { payer }) => [[payer === "medicare" ? "G0283" : "97014", 1]],
    untimed: "97014",
  },
];
const spent = /(?<minutes>\d{1,3})\s*(?:-\s*)?(?:minutes?|mins?|min|m)\b/gi;
const hours = /(?<hours>\d(?:\.\d+)?)\s*(?:hours?|hrs?|h)\b/i;

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

/** The minutes nearest to a name in its sentence, else between two times of the clock, else in the sentence after. */
function minutesOf({ reading }: ServiceNote, said: Said): number | undefined {
  const own = nearest(
    textOf(reading, said.statement),
    said.start - said.statement.start,
    said.end - said.statement.start,
  );
  if (own !== undefined) return own;
  const clock = readDuration(reading, said.statement);
  if (clock !== undefined && clock.at.statement.index <= said.statement.index + 1) return clock.minutes;
  const next = reading.statements[said.statement.index + 1];
  const before = reading.statements[said.statement.index - 1];
  for (const other of [next, before]) {
    const words = other === undefined ? "" : textOf(reading, other);
    if (/\b(?:time|session|spent|total|start|duration)\b/i.test(words)) {
      const told = nearest(words, 0, 0);
      if (told !== undefined) return told;
    }
  }
  return undefined;
}

function nearest(words: string, from: number, to: number): number | undefined {
  const told = [...words.matchAll(spent)].map((match) => ({
    minutes: Number(match.groups?.minutes),
    // After a name counts before what stands before it, unless a comma parts the two.
    distance: match.index >= to ? match.index - to : from - match.index - match[0].length,
    isParted: /[,;]/.test(
      match.index >= to ? words.slice(to, match.index) : words.slice(match.index + match[0].length, from),
    ),
  }));
  const best = told.toSorted(
    (one, other) => Number(one.isParted) - Number(other.isParted) || one.distance - other.distance,
  )[0];
  if (best !== undefined) return best.minutes;
  const inHours = hours.exec(words)?.groups?.hours;
  return inHours === undefined ? undefined : Number(inHours) * 60;
}
