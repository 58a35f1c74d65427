import { balanceOf, type ClaimState, clockLists, correctedAfterBilling, hasMoney } from "../claim/claim-state.ts";
import type { Decision } from "../claim/decision.ts";
import { type Lifecycle, lifecycleRank, type Outcome } from "../claim/lifecycle.ts";
import { type LedgerEntry, type LedgerKind, totalOf } from "../claim/posting.ts";
import { addDays, dayOf, startOf } from "../values/day.ts";
import type { Instant } from "../values/instant.ts";
import { addCents, subtractCents } from "../values/money.ts";
import type { Adjustment, RemittedClaim } from "./remitted-claim.ts";

/**
 * Claim adjustment reason codes that a contract or a law writes off: fee schedule (45), prior payer (23), capitation
 * (24), prompt-pay (44), incentive (144), legislated penalty (237), sequestration (253). Any other reason under a group
 * that is not the patient's is a refusal: it stays open until a person decides. Source: CARC code numbers.
 */
const writtenOff: ReadonlySet<string> = new Set(["23", "24", "44", "45", "144", "237", "253"]);

function kindOf(adjustment: Adjustment): LedgerKind {
  if (adjustment.group === "PR") return "patient";
  return writtenOff.has(adjustment.reason) ? "adjustment" : "denied";
}

/** The ledger entries that a CLP makes: what its lines say, and what only the claim as a whole says. */
export function entriesOf(remitted: RemittedClaim): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  const adjust = (adjustment: Adjustment, line: string | undefined): void => {
    if (adjustment.cents === 0) return;
    const { group, reason } = adjustment;
    entries.push({ kind: kindOf(adjustment), cents: adjustment.cents, line, group, reason });
  };
  for (const line of remitted.lines) {
    const name = line.controlNumber === "" ? undefined : line.controlNumber;
    if (line.paidCents !== 0) entries.push({ kind: "payment", cents: line.paidCents, line: name });
    for (const adjustment of line.adjustments) adjust(adjustment, name);
  }
  const unexplained = subtractCents(remitted.paidCents, totalOf(entries, "payment"));
  if (unexplained !== 0) entries.push({ kind: "payment", cents: unexplained });
  for (const adjustment of remitted.adjustments) adjust(adjustment, undefined);
  return entries;
}

function outcomeOf(state: ClaimState, remitted: RemittedClaim): Outcome {
  if (remitted.status === "22") return "reversed";
  const balance = balanceOf(state);
  if (state.paidCents > 0) return balance > 0 ? "partly-paid" : "paid";
  if (remitted.status === "4" || balance > 0) return "denied";
  return state.patientCents > 0 ? "patient-responsibility" : "paid";
}

/**
 * What one CLP of a remittance makes of its claim: a posting under the remittance's name and place, so that the same
 * remittance posts once however often it comes; new totals; and who owes what is left. A refusal writes nothing off; the
 * patient is asked only when every payer has answered and nothing is open with one.
 * Source: 005010X221A1 2100 CLP, CAS; 2110 SVC, CAS.
 */
export function postRemittance(
  state: ClaimState,
  remitted: RemittedClaim,
  remittanceId: string,
  now: Instant,
): Decision {
  const key = `remit#${remittanceId}#${remitted.position}`;
  if (state.postings.includes(key)) return { events: [], postings: [], forward: false };
  const entries = entriesOf(remitted);
  const money: ClaimState = {
    ...state,
    version: state.version + 1,
    postings: [...state.postings, key],
    paidCents: addCents(state.paidCents, totalOf(entries, "payment")),
    adjustedCents: addCents(state.adjustedCents, totalOf(entries, "adjustment")),
    patientCents: addCents(state.patientCents, totalOf(entries, "patient")),
    payerClaimNumber: remitted.payerClaimNumber || state.payerClaimNumber,
    finalizedAt: state.finalizedAt ?? now,
  };
  const posting = { claimId: state.claimId, key, at: now, entries: [...entries] };
  return {
    state: withCorrection(state, settle(money, remitted, now), now),
    events: [],
    postings: [posting],
    forward: false,
  };
}

/** A claim of which the practice said otherwise while the payer had it: nobody is billed before somebody looked. */
function withCorrection(before: ClaimState, settled: ClaimState, now: Instant): ClaimState {
  const correction = before.holds.filter(({ reason }) => reason === correctedAfterBilling);
  if (correction.length === 0) return settled;
  const isForClock = settled.work === undefined || clockLists.includes(settled.work.list);
  return {
    ...settled,
    holds: [...settled.holds, ...correction],
    ...(isForClock ? { work: { list: "review", due: now } } : {}),
  };
}

/** Who has to do what next, from the totals. */
function settle(state: ClaimState, remitted: RemittedClaim, now: Instant): ClaimState {
  const due = startOf(addDays(dayOf(now), 2));
  const outcome = outcomeOf(state, remitted);
  const balance = balanceOf(state);
  const settled = lifecycleRank[state.lifecycle] > lifecycleRank.closed;
  const lifecycle: Lifecycle = settled ? state.lifecycle : "adjudicated";
  const base: ClaimState = { ...state, outcome, lifecycle, holds: [] };
  const review = (reason: string): ClaimState => ({
    ...base,
    holds: [{ reason, since: now }],
    work: { list: "review", due },
  });
  // What was replaced or voided rests as soon as the payer has taken back what it paid.
  if (settled) return hasMoney(state) ? review("payment-on-replaced-claim") : { ...base, work: undefined };
  if (outcome === "reversed") return review("reversed");
  if (balance < 0) return review("overpaid");
  if (remitted.chargeCents !== state.billedCents) return review("charge-differs");
  if (balance > 0) {
    const refused = entriesOf(remitted).filter((entry) => entry.kind === "denied");
    const reasons = [...new Set(refused.map((entry) => `denied:${entry.group ?? ""}-${entry.reason ?? ""}`))];
    return {
      ...base,
      holds: (reasons.length > 0 ? reasons : ["denied"]).map((reason) => ({ reason, since: now })),
      work: { list: "denied", due },
    };
  }
  if (state.patientCents > 0 && state.coverages > 1) {
    return {
      ...base,
      responsibility: "secondary",
      holds: [{ reason: "secondary-due", since: now }],
      work: { list: "secondary", due },
    };
  }
  if (state.patientCents > 0) return { ...base, responsibility: "patient", work: { list: "statement", due: now } };
  return { ...base, responsibility: "nobody", lifecycle: "closed", work: undefined };
}
