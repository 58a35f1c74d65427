import type { Span } from "../../note/span.ts";
import { decisionOf, type Element, type Level } from "./element.ts";
import { levelOfMinutes, type VisitFamily } from "./families/visit-family.ts";
import type { TotalTime } from "./total-time.ts";

/** How the level of a visit came about: the three elements, the time, and which of the two ways decides. */
export interface VisitTable {
  /** The visits that it is one of, with the codes and minutes of their levels. */
  readonly family: VisitFamily;
  /** Of visits that go by it. Undefined where nothing says so: the level then is that of an established patient. */
  readonly patient: "new" | "established" | undefined;
  readonly elements: readonly Element[];
  readonly decision: Level;
  readonly time: (TotalTime & { readonly level: Level | undefined }) | undefined;
  readonly basis: "mdm" | "time";
  readonly code: string;
}

/** The level by decision or by time, whichever is higher; where the family has no minutes, by decision only. */
export function levelVisit(
  family: VisitFamily,
  patient: VisitTable["patient"],
  elements: readonly Element[],
  time: TotalTime | undefined,
): VisitTable {
  const decision = decisionOf(elements);
  const byTime = time === undefined ? undefined : levelOfMinutes(time.minutes, family);
  const isNothingSaid = elements.every(({ signs }) => signs.length === 0);
  const basis = byTime !== undefined && (byTime > decision || isNothingSaid) ? "time" : "mdm";
  const level = basis === "time" && byTime !== undefined ? byTime : decision;
  return {
    family,
    patient,
    elements,
    decision,
    time: time === undefined ? undefined : { ...time, level: byTime },
    basis,
    code: family.levels[level].code,
  };
}

/** The places that decide: of the elements that reach the level, or of the time. */
export function evidenceOf({ basis, elements, decision, time }: VisitTable): readonly Span[] {
  if (basis === "time" && time !== undefined) return [{ start: time.start, end: time.end }];
  return elements
    .filter(({ level }) => level >= decision)
    .flatMap(({ signs }) => signs)
    .map(({ start, end }) => ({ start, end }));
}
