import { dayOf, formatD8 } from "../../../shared/values/day.ts";
import { identifierFrom } from "../../../shared/values/identifier.ts";
import { addMilliseconds, dayMilliseconds, type Instant } from "../../../shared/values/instant.ts";
import { addCents, type Cents, cents, formatX12Amount, subtractCents } from "../../../shared/values/money.ts";
import { guide835 } from "../../../shared/x12/guides/835/index.ts";
import { type Segment, segment } from "../../../shared/x12/segment.ts";
import { writeInterchange } from "../../../shared/x12/writer.ts";
import {
  type AdjudicatedAdjustment,
  type AdjudicatedClaim,
  type AdjudicatedLine,
  adjudicate,
  reverse,
} from "./adjudicate.ts";
import { answerEnvelope, type PlannedAnswer } from "./answer-envelope.ts";
import type { Case } from "./case-book.ts";
import { digitsOf, oddsOf } from "./odds.ts";
import type { SentFile } from "./sent-file.ts";

/** What one payer pays one provider in one week. */
export interface PaymentCycle {
  /** Any file of it: its envelope turned round carries the answer. */
  readonly file: SentFile;
  readonly payerId: string;
  readonly payeeNpi: string;
  readonly at: Instant;
  readonly claims: readonly Case[];
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

/** One pair of a PLB. */
interface ProviderAdjustment {
  readonly reason: "L6" | "WO" | "FB";
  readonly cents: Cents;
}

/**
 * Interest (L6) now and then, which is negative and adds to the payment; an old overpayment taken back (WO) now and then;
 * and where more is taken back than paid, the rest carried forward (FB), so that no payment is below nothing.
 * Source: 005010X221A1 PLB03-1, PLB04.
 */
function providerAdjustments(seed: number, name: string, claimsCents: Cents): readonly ProviderAdjustment[] {
  if (claimsCents < 0) return [{ reason: "FB", cents: claimsCents }];
  const adjustments: ProviderAdjustment[] = [];
  if (claimsCents > 0 && oddsOf(seed, "interest", name) < 0.25) {
    adjustments.push({ reason: "L6", cents: cents(-digitsOf(3, "interest", name)) });
  }
  const takenBack = digitsOf(4, "recoupment", name);
  if (claimsCents > 2 * takenBack && oddsOf(seed, "recoupment", name) < 0.15) {
    adjustments.push({ reason: "WO", cents: cents(takenBack) });
  }
  return adjustments;
}

/** What an 835 says of a claim: its payment, after taking back the payment of the claim that it corrects. */
function paymentsOf(seed: number, claim: Case, at: Instant): readonly AdjudicatedClaim[] {
  const { original } = claim;
  const wasPaid = original?.paidAt !== undefined && original.paidAt <= at && original.fate !== "void";
  return [
    ...(original !== undefined && wasPaid ? [reverse(adjudicate(seed, original))] : []),
    ...(claim.fate === "void" ? [] : [adjudicate(seed, claim)]),
  ];
}

/** Source: 005010X221A1. */
function body(cycle: PaymentCycle, seed: number): Segment[] {
  const name = cycleName(cycle);
  const day = formatD8(dayOf(cycle.at));
  // In the payer's own order, which does not depend on how our files were cut.
  const claims = cycle.claims.toSorted((a, b) => (a.claimId < b.claimId ? -1 : 1));
  const adjudicated = claims.flatMap((claim) => paymentsOf(seed, claim, cycle.at));
  const claimsCents = addCents(...adjudicated.map((claim) => claim.paidCents));
  const adjustments = providerAdjustments(seed, name, claimsCents);
  const paid = subtractCents(claimsCents, ...adjustments.map((adjustment) => adjustment.cents));
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
    ...(adjustments.length === 0
      ? []
      : [
          segment(
            "PLB",
            cycle.payeeNpi,
            `${cycle.at.slice(0, 4)}1231`,
            ...adjustments.flatMap(({ reason, cents: amount }) => [[reason, name], formatX12Amount(amount)]),
          ),
        ]),
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

/** CLP06, for filing indicators that an 835 knows. Source: 005010X221A1 2100 CLP06. */
const knownIndicators: ReadonlySet<string> = new Set(
  "12,13,14,15,16,17,AM,CH,DS,HM,LM,MA,MB,MC,OF,TV,VA,WC,ZZ".split(","),
);

/** Source: 005010X221A1 2100. */
function claimSegments(adjudicated: AdjudicatedClaim, seed: number): readonly Segment[] {
  const { claim, lines, status, chargeCents, paidCents, patientCents } = adjudicated;
  const quirks = {
    dropsLineNumbers: oddsOf(seed, "drops 6R", claim.claimId) < 0.1,
    dropsModifiers: oddsOf(seed, "drops modifiers", claim.claimId) < 0.05,
  };
  return [
    segment(
      "CLP",
      claim.claimId,
      status,
      formatX12Amount(chargeCents),
      formatX12Amount(paidCents),
      patientCents === 0 ? undefined : formatX12Amount(patientCents),
      knownIndicators.has(claim.filingIndicator) ? claim.filingIndicator : "12",
      claim.payerNumber,
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
    ...lines.flatMap((line) => lineSegments(line, quirks)),
  ];
}

/** What a payer fails to give back of a line. */
interface Quirks {
  readonly dropsLineNumbers: boolean;
  readonly dropsModifiers: boolean;
}

/** Source: 005010X221A1 2110. */
function lineSegments(adjudicated: AdjudicatedLine, { dropsLineNumbers, dropsModifiers }: Quirks): readonly Segment[] {
  const { line, chargeCents, allowedCents, paidCents, adjustments } = adjudicated;
  const [from = "", to] = line.dates.split("-");
  return [
    segment(
      "SVC",
      line.procedure.slice(0, dropsModifiers ? 2 : 6),
      formatX12Amount(chargeCents),
      formatX12Amount(paidCents),
      line.procedure[0] === "NU" || line.revenueCode === "" ? undefined : line.revenueCode,
      chargeCents < 0 ? undefined : line.units,
    ),
    ...(to === undefined ? [segment("DTM", "472", from)] : [segment("DTM", "150", from), segment("DTM", "151", to)]),
    ...[...Map.groupBy(adjustments, ({ group }) => group)].map(([group, ofGroup]) =>
      segment("CAS", group, ...ofGroup.flatMap(trio)),
    ),
    ...(dropsLineNumbers ? [] : [segment("REF", "6R", line.controlNumber)]),
    ...(allowedCents === 0 ? [] : [segment("AMT", "B6", formatX12Amount(allowedCents))]),
    ...(adjustments.some(({ reason }) => reason === "16") ? [segment("LQ", "HE", "M51")] : []),
  ];
}

/** Reason, amount, no quantity. Source: 005010X221A1 CAS02 to CAS04. */
function trio({ reason, cents: amount }: AdjudicatedAdjustment): readonly (string | undefined)[] {
  return [reason, formatX12Amount(amount), undefined];
}
