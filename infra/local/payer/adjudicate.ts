import { addCents, allocateCents, type Cents, cents, subtractCents, zeroCents } from "../../../shared/values/money.ts";
import type { Case } from "./case-book.ts";
import { oddsOf } from "./odds.ts";
import type { SentLine } from "./sent-file.ts";

export interface AdjudicatedAdjustment {
  readonly group: "CO" | "PR";
  readonly reason: string;
  readonly cents: Cents;
}

export interface AdjudicatedLine {
  readonly line: SentLine;
  readonly chargeCents: Cents;
  readonly allowedCents: Cents;
  readonly paidCents: Cents;
  readonly adjustments: readonly AdjudicatedAdjustment[];
}

export interface AdjudicatedClaim {
  readonly claim: Case;
  /** CLP02: 1 to 3 by who is asked in which order, 4 denied, 22 taken back. */
  readonly status: "1" | "2" | "3" | "4" | "22";
  readonly lines: readonly AdjudicatedLine[];
  readonly chargeCents: Cents;
  readonly paidCents: Cents;
  readonly patientCents: Cents;
}

const denials = ["50", "16", "97", "197"];

/** What the payer pays, line by line: charge = paid + contract + patient, to the cent. */
export function adjudicate(seed: number, claim: Case): AdjudicatedClaim {
  const reason =
    claim.fate === "duplicate"
      ? "18"
      : (denials[Math.floor(oddsOf(seed, "denial", claim.claimId) * denials.length)] ?? "50");
  if (claim.fate === "denied" || claim.fate === "duplicate")
    return whole(
      claim,
      claim.lines.map((line) => denied(line, reason)),
    );
  const rate = 55 + Math.floor(oddsOf(seed, "rate", claim.payerId, claim.claimId) * 31);
  const allowed = claim.lines.map((line) => allocateCents(line.chargeCents, [rate, 100 - rate])[0] ?? zeroCents);
  const shares = patientShares(seed, claim.claimId, allowed);
  return whole(
    claim,
    claim.lines.map((line, index) => {
      if (claim.fate === "line-denied" && index === claim.lines.length - 1) return denied(line, reason);
      const allowedCents = allowed[index] ?? zeroCents;
      return paid(claim, line, allowedCents, {
        group: "PR",
        reason: shares.reason,
        cents: shares.cents[index] ?? zeroCents,
      });
    }),
  );
}

/** A claim payment taken back: every amount the other way. */
export function reverse(adjudicated: AdjudicatedClaim): AdjudicatedClaim {
  const negative = (amount: Cents): Cents => cents(amount === 0 ? 0 : -amount);
  return {
    ...adjudicated,
    status: "22",
    chargeCents: negative(adjudicated.chargeCents),
    paidCents: negative(adjudicated.paidCents),
    patientCents: zeroCents,
    lines: adjudicated.lines.map((line) => ({
      ...line,
      chargeCents: negative(line.chargeCents),
      allowedCents: zeroCents,
      paidCents: negative(line.paidCents),
      adjustments: line.adjustments.map((one) => ({ ...one, cents: negative(one.cents) })),
    })),
  };
}

/** A line that is allowed: what is over the fee schedule (45), the patient's part, and for Medicare 2% sequestration (253). */
function paid(claim: Case, line: SentLine, allowedCents: Cents, patient: AdjudicatedAdjustment): AdjudicatedLine {
  const beforeSequestration = subtractCents(allowedCents, patient.cents);
  const isMedicare = claim.filingIndicator === "MB" || claim.filingIndicator === "MA";
  const sequestered = isMedicare ? (allocateCents(beforeSequestration, [98, 2])[1] ?? zeroCents) : zeroCents;
  const adjustments: AdjudicatedAdjustment[] = [
    { group: "CO", reason: "45", cents: subtractCents(line.chargeCents, allowedCents) },
    { group: "CO", reason: "253", cents: sequestered },
    patient,
  ];
  return {
    line,
    chargeCents: line.chargeCents,
    allowedCents,
    paidCents: subtractCents(beforeSequestration, sequestered),
    adjustments: adjustments.filter((adjustment) => adjustment.cents !== 0),
  };
}

function denied(line: SentLine, reason: string): AdjudicatedLine {
  return {
    line,
    chargeCents: line.chargeCents,
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

function whole(claim: Case, lines: readonly AdjudicatedLine[]): AdjudicatedClaim {
  const patient = lines.flatMap((line) => line.adjustments.filter((adjustment) => adjustment.group === "PR"));
  const processed = claim.sequence === "S" ? "2" : claim.sequence === "T" ? "3" : "1";
  const allowsSomething = claim.chargeCents === 0 || lines.some((line) => line.allowedCents > 0);
  return {
    claim,
    status: allowsSomething ? processed : "4",
    lines,
    chargeCents: claim.chargeCents,
    paidCents: addCents(...lines.map((line) => line.paidCents)),
    patientCents: addCents(...patient.map((adjustment) => adjustment.cents)),
  };
}
