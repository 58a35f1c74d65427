import { readLines } from "../coding/read-lines.ts";
import { ServiceCase } from "../coding/service-case.ts";
import type { Eval } from "../eval.ts";
import { type ServiceScore, scoreServices } from "./score-services.ts";
import { wrongKinds } from "./wrong-lines.ts";

/** Of the texts whose every line is right, and of the lines that went on without a coder. */
const aims = { exact: 0.9, sure: 0.95 } as const;

/** The texts of services: those that the rules were written with, those for tuning, and those that nobody tunes on. */
const sets = ["services", "services-practice", "services-held-out"] as const;

/** Of each set: right lines (code, modifiers and units), and what was wrong by its kind. Of `held-out` no text is shown. */
export const servicesEval: Eval = async ({ failed }) => {
  const scored = sets.map((set) => ({ set, scores: readLines(set, ServiceCase).map(scoreServices) }));
  return {
    kind: "measured",
    title:
      "Texts to service lines. Those of services were seen while the rules were written, those of services-held-out never.",
    rows: rowsOf(scored),
    failed: scored
      .flatMap(({ set, scores }) => (set === "services-held-out" ? [] : scores))
      .filter(({ wrong, elements, forbidden }) => wrong.length + elements.length + forbidden.length > 0)
      .slice(0, failed)
      .map((score) => JSON.stringify(score)),
    reached: scored.every(({ set, scores }) => set === "services-held-out" || isReached(scores)),
  };
};

/** A row a measure, a column a set. */
function rowsOf(scored: readonly { readonly set: string; readonly scores: readonly ServiceScore[] }[]) {
  const columns = scored.map(({ set, scores }) => ({ set, measures: measuresOf(scores) }));
  return Object.keys(columns[0]?.measures ?? {}).map((measure) => ({
    measure,
    ...Object.fromEntries(columns.map(({ set, measures }) => [set, measures[measure] ?? 0])),
  }));
}

function measuresOf(scores: readonly ServiceScore[]): Readonly<Record<string, number>> {
  const sum = (of: (score: ServiceScore) => number) => scores.reduce((so, score) => so + of(score), 0);
  const right = sum((score) => score.right);
  const expected = sum((score) => score.expected);
  const found = sum((score) => score.found);
  const codes = sum((score) => score.codes);
  const kinds = wrongKinds.map((kind) => [
    kind,
    sum((score) => score.wrong.filter((line) => line.kind === kind).length),
  ]);
  return {
    texts: scores.length,
    whole: wholeOf(scores),
    lines: expected,
    precision: share(right, found),
    recall: share(right, expected),
    F1: share(2 * right, expected + found),
    "units right": share(
      sum((score) => score.units),
      codes,
    ),
    "modifiers right": share(
      sum((score) => score.modifiers),
      codes,
    ),
    ...Object.fromEntries(kinds),
    sure: sum((score) => score.sure),
    "sure and wrong": sum((score) => score.wronglySure.length),
    "must not be billed": sum((score) => score.forbidden.length),
    "elements that differ": sum((score) => score.elements.length),
  };
}

function isReached(scores: readonly ServiceScore[]): boolean {
  const wrong = scores.reduce((so, { wronglySure }) => so + wronglySure.length, 0);
  const sure = scores.reduce((so, score) => so + score.sure, 0);
  return wholeOf(scores) >= aims.exact * scores.length && sure - wrong >= aims.sure * sure;
}

function wholeOf(scores: readonly ServiceScore[]): number {
  return scores.filter(({ wrong }) => wrong.length === 0).length;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000;
}
