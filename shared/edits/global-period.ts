import type { KnownService } from "../claim/known-service.ts";
import type { CodeBook } from "../codes/code-book.ts";
import { isOfKind } from "../codes/service-kind.ts";
import { type Day, daysBetween } from "../values/day.ts";

/** Days after an operation that belong to it, by its indicator. Source: CMS PFS relative value file, GLOB DAYS. */
const days: Readonly<Record<string, number>> = { "010": 10, "090": 90 };

/** Whether a day lies in no global period of an earlier operation of a performer; undefined where it cannot be told. */
export function isOutsideGlobalPeriod(
  codes: CodeBook,
  history: readonly KnownService[],
  performerNpi: string | undefined,
  on: Day,
): boolean | undefined {
  const answers = history
    .filter((earlier) => earlier.performerNpi === performerNpi && isOfKind(earlier.procedure, "surgery"))
    .map((earlier) => isWithin(codes, earlier, on));
  return answers.includes(true) ? false : answers.includes(undefined) ? undefined : true;
}

function isWithin(codes: CodeBook, earlier: KnownService, on: Day): boolean | undefined {
  const passed = daysBetween(earlier.from, on);
  if (passed <= 0 || passed > 90) return false;
  const answer = codes.procedure(earlier.procedure, earlier.from);
  if (answer.kind !== "known" || answer.fact.global === undefined) return undefined;
  return passed <= (days[answer.fact.global] ?? 0);
}
