import type { Claim } from "../claim/claim.ts";
import type { Address } from "../claim/parties.ts";
import type { Day } from "../values/day.ts";
import { addCents, type Cents, formatDollars, subtractCents, zeroCents } from "../values/money.ts";

export interface StatementItem {
  readonly claim: Claim;
  readonly paidCents: Cents;
  readonly adjustedCents: Cents;
  /** What the patient owes for this claim. */
  readonly patientCents: Cents;
}

const width = 78;

function row(label: string, amount: Cents): string {
  const text = formatDollars(amount);
  return `  ${label.padEnd(width - 4 - text.length)}  ${text}`;
}

/** One key for all claims of one patient at one address. */
function patientKey(claim: Claim): string {
  const { lastName, firstName, birthDate, address } = claim.patient;
  return [lastName, firstName, birthDate, address?.line1 ?? "", address?.zip ?? ""].join("\u001f");
}

function addressLines(address: Address | undefined): string[] {
  if (address === undefined) return [];
  const zip = address.zip.length === 9 ? `${address.zip.slice(0, 5)}-${address.zip.slice(5)}` : address.zip;
  return [
    address.line1,
    ...(address.line2 === undefined ? [] : [address.line2]),
    `${address.city}, ${address.state} ${zip}`,
  ];
}

/** Ten digits as people read them: "2175550123" -> "217-555-0123"; anything else as it is. */
function phoneText(phone: string): string {
  return phone.replace(/^(\d{3})(\d{3})(\d{4})$/, "$1-$2-$3");
}

/**
 * A practice's statements of one day as plain text, one page a patient (form feeds between), every claim of a patient on
 * its page, in the order given. Items that leave nothing to the patient make no page: nobody gets a $0 statement.
 */
export function writeStatements(items: readonly StatementItem[], statementId: string, date: Day): string {
  const patients = new Map<string, StatementItem[]>();
  for (const item of items) {
    if (item.patientCents <= 0) continue;
    const key = patientKey(item.claim);
    patients.set(key, [...(patients.get(key) ?? []), item]);
  }
  return [...patients.values()].map((owed) => page(owed, statementId, date)).join("\f");
}

function page(items: readonly StatementItem[], statementId: string, date: Day): string {
  const [first] = items;
  if (first === undefined) return "";
  const { claim } = first;
  const total = addCents(...items.map((item) => item.patientCents));
  const billing = claim.billingProvider;
  const lines = [
    (billing?.name ?? `${billing?.firstName ?? ""} ${billing?.lastName ?? ""}`).trim(),
    ...addressLines(billing?.payToAddress ?? billing?.address),
    ...(billing?.phone === undefined ? [] : [`Questions: ${phoneText(billing.phone)}`]),
    "",
    `STATEMENT ${statementId}`.padEnd(width - 10) + date,
    "",
    `${claim.patient.firstName} ${claim.patient.lastName}`,
    ...addressLines(claim.patient.address ?? claim.subscriber.address),
    "",
    "-".repeat(width),
  ];
  for (const item of items) {
    lines.push(`Visit of ${item.claim.serviceFrom}    Reference ${item.claim.claimId}`);
    for (const line of item.claim.lines) {
      const name = [line.procedure ?? line.revenueCode, ...line.modifiers].join("-");
      lines.push(row(`${line.from}  Service ${name}`, line.chargeCents));
    }
    lines.push(row("Paid by your insurance", negate(item.paidCents)));
    lines.push(row("Reduced under your insurance's contract", negate(item.adjustedCents)));
    lines.push(row("Your part of this visit", item.patientCents), "");
  }
  lines.push("-".repeat(width), row("PLEASE PAY", total), "");
  return `${lines.join("\n")}\n`;
}

function negate(amount: Cents): Cents {
  return subtractCents(zeroCents, amount);
}
