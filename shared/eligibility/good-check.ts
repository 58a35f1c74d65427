import type { Day } from "../values/day.ts";
import { dayOf, daysBetween } from "../values/day.ts";
import type { Instant } from "../values/instant.ts";

/** When a payer was last asked about a member, and for which day of service. */
export interface LastCheck {
  readonly day: Day;
  readonly askedAt: Instant;
  readonly answer: { readonly status: string };
}

/**
 * The answer that still says something of a day: one for a day of the same month, asked for so lately; one that said nothing is
 * none. Where there is none, the payer is to be asked.
 */
export function goodCheck<Check extends LastCheck>(
  checks: readonly Check[],
  day: Day,
  now: Instant,
  staleDays: number,
): Check | undefined {
  return checks
    .filter(
      (check) =>
        check.day.slice(0, 7) === day.slice(0, 7) &&
        check.answer.status !== "unanswered" &&
        daysBetween(dayOf(check.askedAt), dayOf(now)) < staleDays,
    )
    .toSorted((a, b) => (a.askedAt < b.askedAt ? 1 : -1))[0];
}
