/** Minutes of one timed service. */
export interface TimedMinutes {
  readonly code: string;
  readonly minutes: number;
}

/** Eight minutes and more are a quarter of an hour. 22 -> 1, 23 -> 2. */
function quartersOf(minutes: number): number {
  return minutes < 8 ? 0 : Math.floor((minutes + 7) / 15);
}

/**
 * Units of timed services: by Medicare of all their minutes together, dealt out by whole quarters and then by what is left over;
 * by others each for itself. Medicare, 20 and 20 minutes -> 2 and 1; others -> 1 and 1.
 * Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 5 section 20.2.
 */
export function therapyUnits(services: readonly TimedMinutes[], isMedicare: boolean): ReadonlyMap<string, number> {
  if (!isMedicare) return new Map(services.map(({ code, minutes }) => [code, quartersOf(minutes)]));
  const total = quartersOf(services.reduce((so, { minutes }) => so + minutes, 0));
  const units = new Map(services.map(({ code, minutes }) => [code, Math.floor(minutes / 15)]));
  const dealt = [...units.values()].reduce((so, count) => so + count, 0);
  const byRest = services.toSorted(
    (one, other) => (other.minutes % 15) - (one.minutes % 15) || other.minutes - one.minutes,
  );
  for (const { code } of byRest.slice(0, Math.max(0, total - dealt))) units.set(code, (units.get(code) ?? 0) + 1);
  return units;
}
