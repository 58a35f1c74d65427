import type { Span } from "../../note/span.ts";
import { decisionOf, type Element, type Level } from "./element.ts";
import type { TotalTime } from "./total-time.ts";
import { emergencyVisitOf, levelOfMinutes, officeVisitOf } from "./visit-codes.ts";

/** How the level of a visit came about: the three elements, the time, and which of the two ways decides. */
export interface VisitTable {
  readonly setting: "office" | "emergency";
  /** Undefined where nothing says so: the level then is that of an established patient. */
  readonly patient: "new" | "established" | undefined;
  readonly elements: readonly Element[];
  readonly decision: Level;
  readonly time: (TotalTime & { readonly level: Level | undefined }) | undefined;
  readonly basis: "mdm" | "time";
  readonly code: string;
}

/** The level by decision or by time, whichever is higher; an emergency visit goes by decision only. */
export function levelVisit(
  setting: VisitTable["setting"],
  patient: VisitTable["patient"],
  elements: readonly Element[],
  time: TotalTime | undefined,
): VisitTable {
  const counted = patient ?? "established";
  const decision = decisionOf(elements);
  const byTime = time === undefined || setting === "emergency" ? undefined : levelOfMinutes(time.minutes, counted);
  const isNothingSaid = elements.every(({ signs }) => signs.length === 0);
  const basis = byTime !== undefined && (byTime > decision || isNothingSaid) ? "time" : "mdm";
  const level = basis === "time" && byTime !== undefined ? byTime : decision;
  return {
    setting,
    patient,
    elements,
    decision,
    time: time === undefined ? undefined : { ...time, level: byTime },
    basis,
    code: setting === "emergency" ? emergencyVisitOf(level) : officeVisitOf(level, counted),
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
