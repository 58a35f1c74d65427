import { readLines } from "../coding/read-lines.ts";
import { ServiceCase } from "../coding/service-case.ts";
import type { Eval } from "../eval.ts";
import { type ServiceScore, scoreServices } from "./score-services.ts";

/** Of the texts whose every line is right, and of the lines that went on without a coder. */
const aims = { exact: 0.9, sure: 0.95 } as const;

/** The thirty texts of services: right lines (code, modifiers and units), those missed, and those too many. */
export const servicesEval: Eval = async ({ failed }) => {
  const scores = readLines("services", ServiceCase).map(scoreServices);
  const count = (of: (score: ServiceScore) => readonly string[]) => scores.flatMap(of).length;
  const right = count((score) => score.right);
  const missing = count((score) => score.missing);
  const extra = count((score) => score.extra);
  const sure = scores.reduce((sum, score) => sum + score.sure, 0);
  const wronglySure = count((score) => score.wronglySure);
  const exact = scores.filter((score) => score.missing.length + score.extra.length === 0);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const rows = [
    { measure: "texts with every line right", value: `${exact.length} of ${scores.length}` },
    { measure: "precision of lines", value: share(right, right + extra).toFixed(3) },
    { measure: "recall of lines", value: share(right, right + missing).toFixed(3) },
    { measure: "lines without a coder", value: `${sure} of ${right + extra}` },
    { measure: "of those, wrong", value: wronglySure },
    { measure: "billed though it must not be", value: count((score) => score.forbidden) },
    { measure: "elements of visits that differ", value: count((score) => score.elements) },
  ];
  return {
    kind: "measured",
    title: `${scores.length} texts, ${right + missing} lines expected. All of them were seen while the rules were written.`,
    rows,
    failed: scores
      .filter((score) => score.missing.length + score.extra.length + score.elements.length + score.forbidden.length > 0)
      .slice(0, failed)
      .map((score) => JSON.stringify(score)),
    reached: exact.length >= aims.exact * scores.length && sure - wronglySure >= aims.sure * sure,
  };
};
