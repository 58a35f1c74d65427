import type { Claim, ServiceLine } from "../claim/claim.ts";
import type { Coverage } from "../claim/coverage.ts";

/*
 * What a claim says and a reader of its 837 does not find. Letters on the wire are upper case and without accents, and a
 * few facts are said once though they stand twice: those are no loss.
 */

type Fields = Readonly<Record<string, unknown>>;

/** Ours alone: names of the practice for its own use, words for who codes, and what we decide by. */
const ours: ReadonlySet<string> = new Set([
  ...["encounterId", "description", "enrolments", "patientNumber", "accountNumber", "askedPriority", "priority"],
  // Said by the lines as they stand, compared apart.
  ...["lines", "coverages", "serviceFrom", "serviceTo", "number", "controlNumber", "from", "to", "pointers"],
]);

/** Places of what the claim says and the other, as it was read, does not. */
export function unsentFields(claim: Claim, read: Claim): readonly string[] {
  return [
    ...lost(withoutRepeats(claim), read.encounter, "2300", ""),
    ...claim.encounter.coverages.flatMap((coverage, index) =>
      lost(
        coverageFacts(coverage),
        read.encounter.coverages.find(({ payerId }) => same(payerId, coverage.payerId)) ?? {},
        "2000B",
        `coverage ${index + 1} `,
      ),
    ),
    ...(claim.lines.length === read.lines.length ? [] : ["2400 LX (number of lines)"]),
    ...claim.lines.flatMap((line, index) => {
      const other = read.lines[index];
      return other === undefined ? [] : lostOfLine(claim, line, other);
    }),
  ];
}

/** Without the providers and places that are the billing provider's over again. Source: 005010X222A1 2310B, 2310C. */
function withoutRepeats({ encounter, billingProvider }: Claim): Fields {
  const { rendering, facility, ...rest } = encounter;
  const isBilling = rendering?.npi === billingProvider?.npi;
  const isHere = facility === undefined || same(facility.address.line1, billingProvider?.address.line1 ?? "");
  return { ...rest, ...(isBilling ? {} : { rendering }), ...(isHere ? {} : { facility }) };
}

/** A holder of the policy who is the patient is said as the patient; of another, no more than the name need go. */
function coverageFacts({ subscriber, relationship, adjudication, ...coverage }: Coverage): Fields {
  if (relationship === "self" || subscriber === undefined) return { ...coverage, relationship };
  const { lastName, firstName, middleName } = subscriber;
  return { ...coverage, relationship, subscriber: { lastName, firstName, middleName } };
}

function lostOfLine({ encounter, ...claim }: Claim, line: ServiceLine, read: ServiceLine): readonly string[] {
  const { rendering, placeOfService, facility, adjudications, ...rest } = { adjudications: undefined, ...line };
  const isClaims = rendering === undefined || rendering.npi === (claim.rendering ?? claim.billingProvider)?.npi;
  const name = `line ${line.number} `;
  const days = line.from === read.from && line.to === read.to ? [] : [`2400 DTP*472 (${name}date of service)`];
  const { pointers } = line;
  // Pointers to nowhere, or too many, are another edit's matter.
  const isOdd = pointers.length > 4 || pointers.some((pointer) => pointer < 1 || pointer > claim.diagnoses.length);
  const isPointed =
    isOdd || claim.claimType === "institutional" || pointers.every((pointer, at) => read.pointers[at] === pointer);
  return [
    ...lost({ ...rest, placeOfService, ...(isClaims ? {} : { rendering }) }, { ...read }, "2400", name),
    ...days,
    ...(isPointed ? [] : [`2400 SV107 (${name}diagnosis pointers)`]),
  ];
}

function lost(said: Fields, read: Fields | object, loop: string, name: string): readonly string[] {
  const found: Fields = { ...read };
  return Object.entries(said).flatMap(([field, value]) => {
    if (value === undefined || ours.has(field)) return [];
    return isThere(value, found[field]) ? [] : [`${loop} (${name}${wordsOf(field)})`];
  });
}

/** Whether everything in a value is in the other. */
function isThere(said: unknown, read: unknown): boolean {
  if (said === undefined) return true;
  if (Array.isArray(said)) {
    return Array.isArray(read) && said.every((each: unknown, index) => isThere(each, read[index]));
  }
  if (typeof said === "object" && said !== null) {
    if (typeof read !== "object" || read === null) return Object.keys(said).every((field) => ours.has(field));
    const found: Fields = { ...read };
    return Object.entries(said).every(([field, value]) => ours.has(field) || isThere(value, found[field]));
  }
  return same(said, read);
}

function same(said: unknown, read: unknown): boolean {
  if (typeof said !== "string" || typeof read !== "string") return said === read;
  return plain(said) === plain(read);
}

/** Letters and digits alone: what the wire's character set, and a code's dot or hyphen, change. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, "");
}

/** "cliaNumber" -> "clia number". */
function wordsOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
