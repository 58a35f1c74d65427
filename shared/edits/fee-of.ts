import type { ServiceLine } from "../claim/claim.ts";
import type { PracticeRules } from "../claim/practice-rules.ts";
import { isFor } from "./practice-rule.ts";

/** What the practice charges for one unit of a line, in cents; undefined where its schedule does not say. */
export function feeOf(
  schedules: NonNullable<PracticeRules["feeSchedules"]>,
  payerId: string,
  { procedure, modifiers, from }: Pick<ServiceLine, "procedure" | "modifiers" | "from">,
): number | undefined {
  for (const schedule of schedules) {
    if (!isFor(schedule, payerId, from)) continue;
    const fee = schedule.fees.find(
      (each) => each.procedure === procedure && each.modifiers.every((modifier) => modifiers.includes(modifier)),
    );
    if (fee !== undefined) return fee.chargeCents;
  }
  return undefined;
}
