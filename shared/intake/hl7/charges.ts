import { type Cents, cents, parseDollars } from "../../values/money.ts";
import type { Place } from "../gathering.ts";
import type { FieldReader } from "./message.ts";
import { dayText, providerOf } from "./values.ts";

/** One financial transaction of a visit: something done, or its reversal. Source: HL7 v2.5.1 section 6.5.1 (FT1). */
export interface Charge {
  readonly place: (field: number) => Place;
  /** What names the transaction, in the field that the profile says; "" where nothing does. */
  readonly id: string;
  readonly isCredit: boolean;
  readonly from: string;
  readonly to: string;
  readonly procedure: string;
  readonly description: string;
  readonly modifiers: readonly string[];
  /** As written; "" for one. */
  readonly quantity: string;
  /** What one is charged times how many; undefined where no amount can be read. */
  readonly amount: Cents | undefined;
  readonly diagnoses: readonly string[];
  readonly performedBy: Readonly<Record<string, string>> | undefined;
}

/** What a transaction can be besides a charge or its reversal; it is for the practice's own books. Source: HL7 table 0017. */
const notCharges = new Set(["PY", "AJ", "CO"]);
/** A credit is CD by the table; many systems write CR. */
const credits = new Set(["CD", "CR"]);

export function isForTheBooks(ft1: FieldReader): boolean {
  return notCharges.has(ft1.text(6).toUpperCase());
}

/** @param pr1 the procedure that stands under the transaction, where its own fields name none */
export function readCharge(ft1: FieldReader, pr1: FieldReader | undefined, id: string): Charge {
  const coded =
    ft1.text(25) !== "" ? { reader: ft1, code: 25, modifiers: 26 } : { reader: pr1, code: 3, modifiers: 16 };
  const { reader } = coded;
  const isCoded = reader !== undefined && reader.text(coded.code) !== "";
  const quantity = ft1.text(10);
  return {
    place: (field) => (field === 25 && isCoded ? reader.place(coded.code) : ft1.place(field)),
    id,
    isCredit: credits.has(ft1.text(6).toUpperCase()),
    from: dayText(ft1.text(4)),
    to: dayText(ft1.text(4, 2)),
    procedure: isCoded ? reader.text(coded.code) : ft1.text(7),
    description: (isCoded ? reader.text(coded.code, 2) : ft1.text(7, 2)) || ft1.text(8),
    modifiers: isCoded ? reader.repetitions(coded.modifiers).flatMap((each) => each(1) || []) : [],
    quantity,
    amount: amountOf(ft1.text(11), ft1.text(12), quantity),
    diagnoses: ft1.repetitions(19).flatMap((each) => each(1) || []),
    performedBy: providerOf(ft1.repetitions(20)),
  };
}

/** The extended amount; else the unit's amount times the quantity. */
function amountOf(extended: string, unit: string, quantity: string): Cents | undefined {
  const whole = parseDollars(extended);
  if (whole !== undefined) return whole;
  const one = parseDollars(unit);
  const count = Number(quantity === "" ? "1" : quantity);
  const product = one === undefined ? Number.NaN : Math.round(one * count);
  return Number.isSafeInteger(product) ? cents(product) : undefined;
}
