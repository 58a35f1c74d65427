import { dayOf, formatD8 } from "../../../shared/values/day.ts";
import { identifierFrom } from "../../../shared/values/identifier.ts";
import { addMilliseconds, dayMilliseconds, type Instant } from "../../../shared/values/instant.ts";
import {
  addCents,
  type Cents,
  cents,
  formatX12Amount,
  subtractCents,
  zeroCents,
} from "../../../shared/values/money.ts";
import { guide835 } from "../../../shared/x12/guides/835/index.ts";
import { type Segment, segment } from "../../../shared/x12/segment.ts";
import { writeInterchange } from "../../../shared/x12/writer.ts";
import { type AdjudicatedClaim, adjudicate } from "./adjudicate.ts";
import { answerEnvelope, type PlannedAnswer } from "./answer-envelope.ts";
import { digitsOf, oddsOf } from "./odds.ts";
import type { SentClaim, SentFile } from "./sent-file.ts";
import { payerClaimNumberOf } from "./write-277ca.ts";

/** What one payer pays one provider in one week. */
export interface PaymentCycle {
  /** Any file of it: its envelope turned round carries the answer. */
  readonly file: SentFile;
  readonly payerId: string;
  readonly payeeNpi: string;
  readonly at: Instant;
  readonly claims: readonly SentClaim[];
}

export function cycleName(cycle: Pick<PaymentCycle, "file" | "payerId" | "payeeNpi" | "at">): string {
  return identifierFrom(12, "cycle", cycle.file.company, cycle.payerId, cycle.payeeNpi, cycle.at);
}

/** The 835 of a payment cycle; sometimes it comes again two days later, in a file of another name and number. */
export function plan835(cycle: PaymentCycle, seed: number): readonly PlannedAnswer[] {
  const name = cycleName(cycle);
  const plans = [one(cycle, seed, `received/${cycle.file.company}/${name}-835.edi`, cycle.at)];
  if (oddsOf(seed, "835 twice", name) < 0.2) {
    const later = addMilliseconds(cycle.at, 2 * dayMilliseconds);
    plans.push(one(cycle, seed, `received/${cycle.file.company}/${name}-835-copy.edi`, later));
  }
  return plans;
}

function one(cycle: PaymentCycle, seed: number, key: string, dueAt: Instant): PlannedAnswer {
  return {
    dueAt,
    key,
    body: () =>
      writeInterchange({
        ...answerEnvelope(cycle.file, key, dueAt),
        guide: guide835,
        transactions: [body(cycle, seed)],
      }),
  };
}

/** Interest now and then: a negative PLB amount adds to the payment. Source: 005010X221A1 PLB03 L6. */
function interestOf(seed: number, name: string, claimsCents: Cents): Cents {
  return claimsCents > 0 && oddsOf(seed, "interest", name) < 0.25 ? cents(-digitsOf(3, "interest", name)) : zeroCents;
}

/** Source: 005010X221A1. */
function body(cycle: PaymentCycle, seed: number): Segment[] {
  const name = cycleName(cycle);
  const day = formatD8(dayOf(cycle.at));
  // In the payer's own order, which does not depend on how our files were cut.
  const claims = cycle.claims.toSorted((a, b) => (a.claimId < b.claimId ? -1 : 1));
  const adjudicated = claims.map((claim) => adjudicate(seed, claim));
  const claimsCents = addCents(...adjudicated.map((claim) => claim.paidCents));
  const interest = interestOf(seed, name, claimsCents);
  const paid = subtractCents(claimsCents, interest);
  const bank = paid > 0 ? ["ACH", "CCP", "01", "999999992", "DA", "123456", `1${digitsOf(9, cycle.payerId)}`] : ["NON"];
  const company = `1${String(digitsOf(9, "payer", cycle.payerId)).padStart(9, "0")}`;
  const [first] = claims;
  return [
    segment("BPR", paid > 0 ? "I" : "H", formatX12Amount(paid), "C", ...paymentDetails(bank, company, day)),
    segment("TRN", "1", name, company),
    segment("DTM", "405", day),
    segment("N1", "PR", first?.payerName ?? cycle.payerId, "XV", cycle.payerId),
    segment("N3", "1 CLAIMS WAY"),
    segment("N4", "SPRINGFIELD", "IL", "627010001"),
    segment("PER", "BL", "CLAIMS DEPARTMENT", "TE", "2175550100"),
    segment("N1", "PE", first?.payeeName ?? "", "XX", cycle.payeeNpi),
    segment("LX", "1"),
    ...adjudicated.flatMap((claim) => claimSegments(claim, seed)),
    ...(interest === 0
      ? []
      : [segment("PLB", cycle.payeeNpi, `${cycle.at.slice(0, 4)}1231`, ["L6", name], formatX12Amount(interest))]),
  ];
}

/** BPR04 to BPR16: with a bank when money moves, without one when none does. */
function paymentDetails(bank: readonly string[], company: string, day: string): readonly (string | undefined)[] {
  const [method, format, ...account] = bank;
  if (format === undefined) return [method, ...Array<undefined>(11).fill(undefined), day];
  const [idType, bankId, accountType, account1, originator] = account;
  return [
    method,
    format,
    idType,
    bankId,
    accountType,
    account1,
    company,
    originator?.slice(0, 9),
    "01",
    "999988880",
    "DA",
    "98765",
    day,
  ];
}

function claimSegments(adjudicated: AdjudicatedClaim, seed: number): readonly Segment[] {
  const { claim, lines, status } = adjudicated;
  const dropsLineNumbers = oddsOf(seed, "drops 6R", claim.claimId) < 0.1;
  return [
    segment(
      "CLP",
      claim.claimId,
      status,
      formatX12Amount(claim.chargeCents),
      formatX12Amount(adjudicated.paidCents),
      adjudicated.patientCents === 0 ? undefined : formatX12Amount(adjudicated.patientCents),
      "12",
      payerClaimNumberOf(claim),
      claim.placeOfService,
      claim.frequency,
    ),
    segment(
      "NM1",
      "QC",
      "1",
      claim.patient.last,
      claim.patient.first,
      undefined,
      undefined,
      undefined,
      "MI",
      claim.patient.id,
    ),
    ...lines.flatMap(({ line, allowedCents, paidCents, adjustments }) => [
      segment(
        "SVC",
        [...line.procedure],
        formatX12Amount(line.chargeCents),
        formatX12Amount(paidCents),
        undefined,
        line.units,
      ),
      ...(line.from === undefined ? [] : [segment("DTM", "472", formatD8(line.from))]),
      ...adjustments.map((adjustment) =>
        segment("CAS", adjustment.group, adjustment.reason, formatX12Amount(adjustment.cents)),
      ),
      ...(dropsLineNumbers ? [] : [segment("REF", "6R", line.controlNumber)]),
      ...(allowedCents === 0 ? [] : [segment("AMT", "B6", formatX12Amount(allowedCents))]),
    ]),
  ];
}
