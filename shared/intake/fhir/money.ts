import { type Cents, cents } from "../../values/money.ts";
import { at } from "./json.ts";

/** FHIR Money to cents: JSON numbers carry binary noise, which is rounded away; more than cents is not an amount. */
export function centsOf(money: unknown): Cents | undefined {
  const value = at(money, "value");
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  const amount = Math.round(value * 100);
  return Math.abs(amount - value * 100) < 1e-4 && Number.isSafeInteger(amount) ? cents(amount) : undefined;
}
