import { readLines } from "../coding/read-lines.ts";
import { ServiceCase } from "../coding/service-case.ts";
import type { Eval } from "../eval.ts";
import { type ServiceScore, scoreServices } from "./score-services.ts";

/** Of the texts whose every line is right, and of the lines that went on without a coder. */
const aims = { exact: 0.9, sure: 0.95 } as const;

/** The texts of services: those that the rules were written with, those for tuning, and those that nobody tunes on. */
const sets = ["services", "services-practice", "services-held-out"] as const;

/** Of each set: right lines (code, modifiers and units), those missed, and those too many. Of `held-out` no text is shown. */
export const servicesEval: Eval = async ({ failed }) => {
  const scored = sets.map((set) => ({ set, scores: readLines(set, ServiceCase).map(scoreServices) }));
  return {
    kind: "measured",
    title:
      "Texts to service lines. Those of services were seen while the rules were written, those of services-held-out never.",
    rows: scored.map(({ set, scores }) => rowOf(set, scores)),
    failed: scored
      .flatMap(({ set, scores }) => (set === "services-held-out" ? [] : scores))
      .filter((score) => score.missing.length + score.extra.length + score.elements.length + score.forbidden.length > 0)
      .slice(0, failed)
      .map((score) => JSON.stringify(score)),
    reached: scored.every(({ set, scores }) => set === "services-held-out" || isReached(scores)),
  };
};

function rowOf(set: string, scores: readonly ServiceScore[]): Record<string, string | number> {
  const right = count(scores, (score) => score.right);
  const extra = count(scores, (score) => score.extra);
  return {
    set,
    texts: scores.length,
    "every line right": exactOf(scores),
    "lines expected": right + count(scores, (score) => score.missing),
    precision: share(right, right + extra),
    recall: share(right, right + count(scores, (score) => score.missing)),
    "without a coder": sureOf(scores),
    "of those, wrong": count(scores, (score) => score.wronglySure),
    "must not be billed": count(scores, (score) => score.forbidden),
    "elements that differ": count(scores, (score) => score.elements),
  };
}

function isReached(scores: readonly ServiceScore[]): boolean {
  const wrong = count(scores, (score) => score.wronglySure);
  const sure = sureOf(scores);
  return exactOf(scores) >= aims.exact * scores.length && sure - wrong >= aims.sure * sure;
}

function exactOf(scores: readonly ServiceScore[]): number {
  return scores.filter(({ missing, extra }) => missing.length + extra.length === 0).length;
}

function sureOf(scores: readonly ServiceScore[]): number {
  return scores.reduce((sum, { sure }) => sum + sure, 0);
}

function count(scores: readonly ServiceScore[], of: (score: ServiceScore) => readonly string[]): number {
  return scores.flatMap(of).length;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000;
}
