import type { CodedNote } from "../../../shared/coding/coded-note.ts";
import type { EvalCase } from "./eval-case.ts";

/** Codes that were given and are right, that were given and are not, and that were not given. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** How a case went. `denied`: codes that the text denies or a rule forbids, and that were given. */
export interface CaseScore {
  readonly exact: Counts;
  /** By the first three characters. */
  readonly category: Counts;
  /** Of the codes that go on without a coder. */
  readonly sure: Counts;
  readonly denied: readonly string[];
  /** Those of `denied` that would have gone on without a coder. */
  readonly deniedSure: number;
  /** `later`: the first-listed code was given, and not first. `open`: any order is right. */
  readonly first: "right" | "later" | "not-given" | "open";
}

const none: Counts = { right: 0, wrong: 0, missed: 0 };

/** Compares the codes of a note with the gold of its case; optional codes count neither way. */
export function scoreCase(note: CodedNote, { gold, optional, notCoded, first }: EvalCase): CaseScore {
  const free = new Set(optional.map(({ code }) => bare(code)));
  const given = note.codes.filter(({ code }) => !free.has(code));
  const wanted = new Set(gold.map(({ code }) => bare(code)));
  const codes = new Set(given.map(({ code }) => code));
  const sure = new Set(given.filter(({ standing }) => standing === "sure").map(({ code }) => code));
  const forbidden = notCoded.map(({ code }) => bare(code)).filter((code) => codes.has(code));
  return {
    exact: compare(codes, wanted),
    category: compare(new Set([...codes].map(category)), new Set([...wanted].map(category))),
    sure: compare(sure, wanted),
    denied: forbidden,
    deniedSure: forbidden.filter((code) => sure.has(code)).length,
    first: first === undefined ? "open" : placeOf(bare(first), given),
  };
}

function placeOf(code: string, given: readonly { readonly code: string }[]): "right" | "later" | "not-given" {
  if (given[0]?.code === code) return "right";
  return given.some((each) => each.code === code) ? "later" : "not-given";
}

/** The counts of several cases together. */
export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (so, { right, wrong, missed }) => ({
      right: so.right + right,
      wrong: so.wrong + wrong,
      missed: so.missed + missed,
    }),
    none,
  );
}

/** Micro-averaged; 0 where nothing was given or wanted. */
export function rates({ right, wrong, missed }: Counts): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const part = (of: number) => (of === 0 ? 0 : right / of);
  const f1 = right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
  return { precision: part(right + wrong), recall: part(right + missed), f1 };
}

function compare(given: ReadonlySet<string>, wanted: ReadonlySet<string>): Counts {
  const right = [...given].filter((code) => wanted.has(code)).length;
  return { right, wrong: given.size - right, missed: wanted.size - right };
}

function category(code: string): string {
  return code.slice(0, 3);
}

function bare(code: string): string {
  return code.replace(".", "");
}
