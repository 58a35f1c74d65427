import { findAt, type Verdict } from "./edit.ts";

/** Whether something is as it should be at a place; undefined where the data at hand cannot tell. */
export interface Told {
  readonly place: string;
  readonly right: boolean | undefined;
}

/** A finding at each place that is wrong; with none, `no-data` where any could not be told. */
export function verdictOf(told: readonly Told[]): Verdict {
  const wrong = told.filter(({ right }) => right === false).map(({ place }) => place);
  if (wrong.length > 0) return findAt(wrong);
  return told.some(({ right }) => right === undefined) ? { kind: "no-data" } : findAt([]);
}
