import { minutesOf } from "../minutes-of.ts";
import { wasDone } from "../performed.ts";
import { findSaid, type Said } from "../said.ts";
import { draftOf, type Found, type NotBilled, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { type Discipline, readDiscipline } from "./discipline.ts";
import { type TherapyRow, therapyTable } from "./therapy-table.ts";
import { therapyUnits } from "./therapy-units.ts";

const source = "CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 5 sections 20.1 and 20.2";
const patterns = therapyTable.map((row) => ({
  row,
  pattern: new RegExp(String.raw`(?<![\w-])(?:${row.names})(?![\w])`, "gi"),
}));
/** First evaluations by complexity, lowest first. */
const evaluations: readonly {
  readonly discipline: Discipline;
  readonly pattern: RegExp;
  readonly codes: readonly string[];
}[] = [
  {
    discipline: "GP",
    pattern:
      /\b(?:physical therapy|PT) (?:initial )?(?<!re-?)eval(?:uation)?\b|\binitial (?:PT|physical therapy) eval\w*\b/gi,
    codes: ["97161", "97162", "97163"],
  },
  {
    discipline: "GO",
    pattern:
      /\b(?:occupational therapy|OT) (?:initial )?eval(?:uation)?\b|\binitial (?:OT|occupational therapy) eval\w*\b/gi,
    codes: ["97165", "97166", "97167"],
  },
];
const complexities = [/\blow[- ]complexity\b/i, /\bmoderate[- ]complexity\b/i, /\bhigh[- ]complexity\b/i];
/** Medically needed beyond the yearly amount. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 5 section 10.3. */
const beyondThreshold =
  /\bKX\b|\b(?:therapy )?(?:threshold|cap)\b[^.;]{0,40}\b(?:met|exceeded|reached|surpassed|passed)\b|\b(?:over|above|beyond|exceed\w*|past) (?:the |his |her )?(?:annual |yearly |therapy |medicare |KX )*(?:threshold|cap)\b/i;
const assistants: Readonly<Record<Discipline, { readonly modifier: string; readonly pattern: RegExp } | undefined>> = {
  GP: { modifier: "CQ", pattern: /\b(?:PTA|physical therapist assistant)\b/ },
  GO: { modifier: "CO", pattern: /\b(?:COTA|OTA|occupational therapy assistant)\b/ },
  GN: undefined,
};

/** What a therapist did -> lines, timed ones by the payer's way to count quarters of an hour, with Medicare's modifiers of the plan of care. */
export function readTherapy(note: ServiceNote): Found {
  const discipline = readDiscipline(note.reading.text);
  const isMedicare = note.payer === "medicare";
  const notBilled: NotBilled[] = [];
  const done = patterns.flatMap(({ row, pattern }) => {
    const said = findSaid(note.reading, pattern).find((each) => wasDone(note.reading, each));
    return said === undefined ? [] : [{ row, said, minutes: minutesOf(note, said) }];
  });
  const timed = done.flatMap(({ row, minutes }) =>
    row.isTimed && minutes !== undefined ? [{ code: row.code, minutes }] : [],
  );
  const units = therapyUnits(timed, isMedicare);
  const lines = done.flatMap(({ row, said, minutes }): readonly ServiceDraft[] => {
    if (!row.isTimed && discipline === undefined && row.medicare === undefined) return [];
    const code = isMedicare ? (row.medicare ?? row.code) : row.code;
    const count = row.isTimed ? (units.get(row.code) ?? 0) : 1;
    if (row.isTimed && minutes === undefined) return [];
    if (code === "" || count === 0) {
      notBilled.push({
        code: row.code,
        spans: [said],
        reason: code === "" ? "Medicare pays it with what else was done." : "Too few minutes for a unit.",
        source,
      });
      return [];
    }
    return [lineOf(row, code, count, said, reasonOf(timed, row, minutes, isMedicare))];
  });
  const all = [...evaluationLines(note), ...lines];
  return { drafts: all.map((line) => withPlan(line, note, discipline)), notBilled };
}

function lineOf({ code: id }: TherapyRow, code: string, units: number, said: Said, reason: string): ServiceDraft {
  return draftOf({ code, role: "procedure", units, spans: [said], rule: `therapy/${id}`, source, reason });
}

function reasonOf(
  timed: readonly { readonly minutes: number }[],
  row: TherapyRow,
  minutes: number | undefined,
  isMedicare: boolean,
): string {
  if (!row.isTimed) return "It was done.";
  const total = timed.reduce((so, each) => so + each.minutes, 0);
  return isMedicare && timed.length > 1
    ? `${minutes} minutes of it, of ${total} timed minutes together: eight and more are a unit.`
    : `${minutes} minutes of it: eight and more are a unit.`;
}

function evaluationLines({ reading }: ServiceNote): readonly ServiceDraft[] {
  return evaluations.flatMap(({ pattern, codes }) => {
    const said = findSaid(reading, pattern).find(
      (each) =>
        wasDone(reading, each) &&
        !/\b(?:refer\w*|order\w*|for|to)\s*$/i.test(reading.text.slice(each.statement.start, each.start)),
    );
    if (said === undefined) return [];
    const at = complexities.findIndex((complexity) => complexity.test(reading.text));
    const code = codes[Math.max(0, at)] ?? "";
    return [
      draftOf({
        code,
        role: "procedure",
        spans: [said],
        rule: "therapy/evaluation",
        source: "CPT, as numbers",
        reason: "A therapist's first evaluation, by its complexity.",
        confidence: at < 0 ? 0.6 : 0.95,
        doubts: at < 0 ? ["The text does not say how complex the evaluation was."] : [],
        suggestions: codes.filter((other) => other !== code),
      }),
    ];
  });
}

/** Medicare's modifiers of a plan of care: whose it is, who gave it, and beyond the yearly amount that it is needed. */
function withPlan(
  line: ServiceDraft,
  { payer, reading }: ServiceNote,
  discipline: Discipline | undefined,
): ServiceDraft {
  if (payer !== "medicare") return line;
  const row = therapyTable.find(({ code }) => line.rule === `therapy/${code}`);
  const whose = row?.discipline ?? discipline;
  if (whose === undefined)
    return { ...line, doubts: [...line.doubts, "The text does not say whose plan of care it is (GP, GO, GN)."] };
  const assistant = assistants[whose];
  return {
    ...line,
    modifiers: [
      whose,
      ...(beyondThreshold.test(reading.text) ? ["KX"] : []),
      ...(assistant?.pattern.test(reading.text) === true ? [assistant.modifier] : []),
    ],
  };
}
