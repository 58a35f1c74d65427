import { addCents, type Cents, subtractCents } from "../values/money.ts";
import type { Adjustment, RemittanceHeader, RemittedClaim } from "./remitted-claim.ts";

/** A sum of an 835 that does not come out. Places and codes only. */
export interface Imbalance {
  readonly code: "unbalanced-line" | "unbalanced-claim" | "unbalanced-payment";
  /** As "2110 SVC03 (claim 3, line 2)". */
  readonly place: string;
}

const totalOf = (adjustments: readonly Adjustment[]): Cents => addCents(...adjustments.map(({ cents }) => cents));

/**
 * What does not add up in one claim payment: a line pays its charge less its adjustments, a claim its charge less all
 * adjustments, its own and its lines'. A reversal adds up the same way, below zero.
 * Source: 005010X221A1, balancing of 2110 SVC02, SVC03, CAS and 2100 CLP03, CLP04, CAS.
 */
export function claimImbalances(claim: RemittedClaim): readonly Imbalance[] {
  const found: Imbalance[] = [];
  for (const [index, line] of claim.lines.entries()) {
    if (subtractCents(line.chargeCents, totalOf(line.adjustments)) === line.paidCents) continue;
    found.push({ code: "unbalanced-line", place: `2110 SVC03 (claim ${claim.position}, line ${index + 1})` });
  }
  const adjusted = addCents(totalOf(claim.adjustments), ...claim.lines.map((line) => totalOf(line.adjustments)));
  if (subtractCents(claim.chargeCents, adjusted) !== claim.paidCents) {
    found.push({ code: "unbalanced-claim", place: `2100 CLP04 (claim ${claim.position})` });
  }
  return found;
}

/**
 * Whether a payment is its claim payments less its provider adjustments.
 * @param claimsCents the sum of CLP04
 * @param providerAdjustmentCents the sum of PLB amounts, positive ones reducing the payment
 * Source: 005010X221A1, balancing of BPR02, CLP04 and PLB.
 */
export function paymentImbalances(
  header: Pick<RemittanceHeader, "paidCents">,
  claimsCents: Cents,
  providerAdjustmentCents: Cents,
): readonly Imbalance[] {
  return subtractCents(claimsCents, providerAdjustmentCents) === header.paidCents
    ? []
    : [{ code: "unbalanced-payment", place: "BPR02" }];
}
