/** A moment in UTC, always with milliseconds: "2026-11-23T18:00:00.000Z". Sorts as text. */
export type Instant = string & { readonly __unit: "instant" };

const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** @throws RangeError when the number is not a representable time. */
export function instantOf(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString() as Instant;
}

/** Undefined unless the text is in our one canonical form and names a real moment. */
export function parseInstant(text: string): Instant | undefined {
  if (!pattern.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) || new Date(time).toISOString() !== text ? undefined : (text as Instant);
}

export function epochMilliseconds(instant: Instant): number {
  return Date.parse(instant);
}

export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return instantOf(epochMilliseconds(instant) + milliseconds);
}

/** The first of several moments; undefined of none. */
export function earliestOf(moments: readonly Instant[]): Instant | undefined {
  return moments.toSorted()[0];
}

/** The last of several moments; undefined of none. */
export function latestOf(moments: readonly Instant[]): Instant | undefined {
  return moments.toSorted().at(-1);
}

export const hourMilliseconds = 3_600_000;
export const dayMilliseconds = 24 * hourMilliseconds;
