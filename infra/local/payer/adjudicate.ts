import { addCents, allocateCents, type Cents, cents, subtractCents, zeroCents } from "../../../shared/values/money.ts";
import { fateOf } from "./fate.ts";
import { oddsOf } from "./odds.ts";
import type { SentClaim, SentLine } from "./sent-file.ts";

export interface AdjudicatedAdjustment {
  readonly group: "CO" | "PR";
  readonly reason: string;
  readonly cents: Cents;
}

export interface AdjudicatedLine {
  readonly line: SentLine;
  readonly allowedCents: Cents;
  readonly paidCents: Cents;
  readonly adjustments: readonly AdjudicatedAdjustment[];
}

export interface AdjudicatedClaim {
  readonly claim: SentClaim;
  /** CLP02. */
  readonly status: "1" | "4";
  readonly lines: readonly AdjudicatedLine[];
  readonly paidCents: Cents;
  readonly patientCents: Cents;
}

const denials = ["50", "16", "97", "197"];

/** What the payer pays, line by line: charge = paid + contract + patient, to the cent. */
export function adjudicate(seed: number, claim: SentClaim): AdjudicatedClaim {
  const fate = fateOf(seed, claim.claimId);
  const reason = denials[Math.floor(oddsOf(seed, "denial", claim.claimId) * denials.length)] ?? "50";
  if (fate === "denied")
    return whole(
      claim,
      "4",
      claim.lines.map((line) => denied(line, reason)),
    );
  const rate = 55 + Math.floor(oddsOf(seed, "rate", claim.payerId, claim.claimId) * 31);
  const allowed = claim.lines.map((line) => allocateCents(line.chargeCents, [rate, 100 - rate])[0] ?? zeroCents);
  const shares = patientShares(seed, claim.claimId, allowed);
  const lines = claim.lines.map((line, index): AdjudicatedLine => {
    if (fate === "line-denied" && index === claim.lines.length - 1) return denied(line, reason);
    const allowedCents = allowed[index] ?? zeroCents;
    const patient = shares.cents[index] ?? zeroCents;
    const contract = subtractCents(line.chargeCents, allowedCents);
    const adjustments: AdjudicatedAdjustment[] = [
      { group: "CO", reason: "45", cents: contract },
      { group: "PR", reason: shares.reason, cents: patient },
    ];
    return {
      line,
      allowedCents,
      paidCents: subtractCents(allowedCents, patient),
      adjustments: adjustments.filter((adjustment) => adjustment.cents !== 0),
    };
  });
  return whole(claim, "1", lines);
}

function denied(line: SentLine, reason: string): AdjudicatedLine {
  return {
    line,
    allowedCents: zeroCents,
    paidCents: zeroCents,
    adjustments: line.chargeCents === 0 ? [] : [{ group: "CO", reason, cents: line.chargeCents }],
  };
}

/** Nothing, a copay on the first line, a fifth of each line, or a deductible: PR 3, 2 and 1. */
function patientShares(
  seed: number,
  claimId: string,
  allowed: readonly Cents[],
): { readonly reason: string; readonly cents: readonly Cents[] } {
  const odds = oddsOf(seed, "patient", claimId);
  if (odds < 0.4) return { reason: "3", cents: allowed.map(() => zeroCents) };
  if (odds < 0.65)
    return {
      reason: "3",
      cents: allowed.map((most, index) => (index === 0 ? cents(Math.min(2500, most)) : zeroCents)),
    };
  if (odds < 0.9) return { reason: "2", cents: allowed.map((most) => allocateCents(most, [20, 80])[0] ?? zeroCents) };
  let deductible = 10_000;
  return {
    reason: "1",
    cents: allowed.map((most) => {
      const taken = Math.min(deductible, most);
      deductible -= taken;
      return cents(taken);
    }),
  };
}

function whole(claim: SentClaim, status: "1" | "4", lines: readonly AdjudicatedLine[]): AdjudicatedClaim {
  const patient = lines.flatMap((line) => line.adjustments.filter((adjustment) => adjustment.group === "PR"));
  return {
    claim,
    status,
    lines,
    paidCents: addCents(...lines.map((line) => line.paidCents)),
    patientCents: addCents(...patient.map((adjustment) => adjustment.cents)),
  };
}
