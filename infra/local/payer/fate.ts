import { addDays, dayOf, startOf } from "../../../shared/values/day.ts";
import { addMilliseconds, hourMilliseconds, type Instant } from "../../../shared/values/instant.ts";
import { oddsOf } from "./odds.ts";

/** What becomes of a claim at the simulated payer. */
export type Fate =
  | "refused-by-clearinghouse"
  | "refused-by-payer"
  | "denied"
  | "pended"
  | "line-denied"
  | "information-wanted"
  | "paid-unannounced"
  | "not-found"
  | "paid"
  /** Sent again though the payer has it. */
  | "duplicate"
  /** Corrects a claim that the payer does not know. */
  | "original-unknown"
  /** Takes back a claim that the payer knows. */
  | "void";

/** How many claims of a hundred meet which fate; the rest are paid. */
const shares: readonly (readonly [Fate, number])[] = [
  ["refused-by-clearinghouse", 4],
  ["refused-by-payer", 3],
  ["denied", 5],
  ["pended", 4],
  ["line-denied", 2],
  ["information-wanted", 2],
  ["paid-unannounced", 1],
  ["not-found", 1],
];

/** The fate of a claim that comes for the first time. */
export function fateOf(seed: number, claimId: string): Fate {
  let left = oddsOf(seed, "fate", claimId) * 100;
  for (const [fate, share] of shares) {
    if (left < share) return fate;
    left -= share;
  }
  return "paid";
}

const refused: ReadonlySet<Fate> = new Set(["refused-by-clearinghouse", "refused-by-payer", "original-unknown"]);

/** Whether the claim never came into adjudication. */
export function isRefused(fate: Fate): boolean {
  return refused.has(fate);
}

const remitted: ReadonlySet<Fate> = new Set(["paid", "denied", "line-denied", "pended", "duplicate"]);

/** Whether an 835 ever tells of it. */
export function isRemitted(fate: Fate): boolean {
  return remitted.has(fate);
}

/**
 * When the payer pays: 8 to 18 days after it has the claim, 27 for a pended one, on the next Friday at noon: one payment
 * a week.
 */
export function paymentTime(seed: number, claimId: string, fate: Fate, receivedAt: Instant): Instant {
  const days = fate === "pended" ? 27 : 8 + Math.floor(oddsOf(seed, "days", claimId) * 11);
  let day = addDays(dayOf(receivedAt), days);
  while (new Date(startOf(day)).getUTCDay() !== 5) day = addDays(day, 1);
  return addMilliseconds(startOf(day), 12 * hourMilliseconds);
}
