import type { Reading } from "../../mentions/reading.ts";
import type { Span } from "../../note/span.ts";
import type { ServiceDraft } from "../service-draft.ts";
import { type CodedDiagnosis, natureOfDiagnosis } from "../visit/find-problems.ts";
import { sites } from "./sites.ts";

/** Pointers of a line, and why a coder must look at them. */
export interface Pointed {
  readonly pointers: readonly number[];
  readonly doubts: readonly string[];
}

const vaccination = "Z23";
/** How and where it happened is treated by nothing. Source: ICD-10-CM Guidelines FY2026 I.C.20. */
const externalCause = /^[V-Y]/;
/** Examinations and other reasons to be seen, which a preventive visit points to first. */
const examination = /^Z0[0-2]/;
const vaccineCodes = /^(?:90460|90461|90471|90472|90473|90474|90480|G0008|G0009|G0010)$/;
/** A claim has four pointers a line. Source: 005010X222A1 2400 SV107. */
const most = 4;

/** Which diagnoses justify a line: of a visit all that were addressed, else those of the same problem and the same place in the text. */
export function pointLine(
  draft: ServiceDraft,
  diagnoses: readonly CodedDiagnosis[],
  reading: Reading,
  others: readonly ServiceDraft[],
): Pointed {
  if (diagnoses.length === 0) return { pointers: [], doubts: ["No diagnosis is coded that the line could point to."] };
  const all = diagnoses.map((diagnosis, index) => ({ ...diagnosis, number: index + 1 }));
  const treated = all.filter(({ code }) => !externalCause.test(code));
  const numbered = treated.length > 0 ? treated : all;
  const firstOf = (chosen: typeof numbered): Pointed => ({
    pointers: chosen.slice(0, most).map(({ number }) => number),
    doubts: [],
  });
  if (draft.role === "preventive-visit") {
    const exams = numbered.filter(({ code }) => examination.test(code));
    return exams.length > 0
      ? firstOf(exams)
      : { ...firstOf(numbered.slice(0, 1)), doubts: ["No diagnosis says that this was an examination (Z00 to Z02)."] };
  }
  if (draft.role === "vaccine" || vaccineCodes.test(draft.code)) {
    const shots = numbered.filter(({ code }) => code === vaccination);
    return shots.length > 0
      ? firstOf(shots)
      : { ...firstOf(numbered.slice(0, 1)), doubts: ["No diagnosis says that a vaccine was given (Z23)."] };
  }
  if (draft.role === "visit") {
    const addressed = numbered.filter(({ code }) => code !== vaccination && !examination.test(code));
    return firstOf(addressed.length > 0 ? addressed : numbered);
  }
  if (numbered.length === 1) return firstOf(numbered);
  // A drug is for what the procedure that gave it is for.
  const procedure =
    draft.role === "drug"
      ? others.find((other) => other.role === "procedure" && gave(other, draft, reading))
      : undefined;
  if (procedure !== undefined) return pointLine(procedure, diagnoses, reading, []);
  const scored = numbered
    .map((diagnosis) => ({ ...diagnosis, score: closeness(draft, diagnosis, reading) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || one.number - other.number);
  const best = scored.filter(({ score }) => score === scored[0]?.score);
  return best.length > 0
    ? firstOf(best)
    : { ...firstOf(numbered.slice(0, 1)), doubts: ["The text does not say which diagnosis this was done for."] };
}

/** Procedures that put a drug in: joints, tendons, nerves, eyes, lesions, implants. */
const givesDrug = /^(?:20(?:5[25]\d|6[01]\d|526)|27096|6[24]\d{3}|67028|1190[01]|1198[123]|5830[01]|51720|46\d{3})$/;

function gave(procedure: ServiceDraft, drug: ServiceDraft, reading: Reading): boolean {
  if (!givesDrug.test(procedure.code)) return false;
  const at = statementsOf(reading, procedure.spans);
  return statementsOf(reading, drug.spans).some((index) => at.some((other) => Math.abs(index - other) <= 1));
}

/**
 * 4: told in the same statement; 3: its name stands in it, or the part of the body that it is of; 1: in a neighbouring one; 2
 * more where the side is the same. A condition of the other side is none that the line is for.
 */
function closeness(draft: ServiceDraft, { code, spans }: CodedDiagnosis, reading: Reading): number {
  const side = sideOfCode(code);
  if (side !== undefined && (draft.side === "left" || draft.side === "right") && draft.side !== side) return 0;
  const own = statementsOf(reading, draft.spans);
  const theirs = statementsOf(reading, spans ?? []);
  const words = own.map((index) => textOf(reading, index)).join(" ");
  const row = natureOfDiagnosis(code);
  const isNamed =
    (row !== undefined && new RegExp(String.raw`(?<![\w-])(?:${row.names})(?![\w-])`, "i").test(words)) ||
    sites.some((site) => site.codes.test(code) && site.words.test(words));
  const isNear = own.some((index) => theirs.some((other) => Math.abs(index - other) === 1));
  const base = own.some((index) => theirs.includes(index)) ? 4 : isNamed ? 3 : isNear ? 1 : 0;
  return base === 0 ? 0 : base + (side !== undefined && side === draft.side ? 2 : 0);
}

/** The side that a musculoskeletal, eye or injury code ends in: 1 right, 2 left. Source: ICD-10-CM Guidelines FY2026 I.B.13. */
function sideOfCode(code: string): "left" | "right" | undefined {
  if (!/^(?:M|H|S)/.test(code)) return undefined;
  const digit = code.startsWith("S") ? code[5] : code.at(-1);
  return digit === "1" ? "right" : digit === "2" ? "left" : undefined;
}

function statementsOf({ statements }: Reading, spans: readonly Span[]): readonly number[] {
  return statements
    .filter(({ start, end }) => spans.some((span) => span.start < end && start < span.end))
    .map(({ index }) => index);
}

function textOf({ statements, text }: Reading, index: number): string {
  const statement = statements[index];
  return statement === undefined ? "" : text.slice(statement.start, statement.end);
}
