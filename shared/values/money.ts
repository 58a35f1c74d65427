/** Whole cents of a US dollar: `cents(12550)` is $125.50. Never a fraction, never a float of dollars. */
export type Cents = number & { readonly __unit: "cents" };

/** @throws RangeError when the number is not a safe integer: an arithmetic slip of ours, never bad data. */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError("money must be whole cents");
  return amount as Cents;
}

export const zeroCents: Cents = cents(0);

export function addCents(...amounts: readonly Cents[]): Cents {
  return cents(amounts.reduce<number>((total, amount) => total + amount, 0));
}

export function subtractCents(from: Cents, ...amounts: readonly Cents[]): Cents {
  return cents(amounts.reduce<number>((left, amount) => left - amount, from));
}

/**
 * Text of dollars to cents: "125.5" -> 12550, "-3" -> -300, ".5" -> 50. Undefined for anything else, also for
 * "$", thousands separators, exponents and a third decimal. Source: X12 data element type R, as billers write it.
 */
export function parseDollars(text: string): Cents | undefined {
  const start = text.charCodeAt(0) === minus ? 1 : 0;
  let amount = 0;
  let digits = 0;
  /** Digits after the point; -1 before it. */
  let decimals = -1;
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === point && decimals < 0) {
      decimals = 0;
      continue;
    }
    if (code < zero || code > nine) return undefined;
    amount = amount * 10 + code - zero;
    digits++;
    if (decimals >= 0) decimals++;
  }
  if (digits === 0 || decimals > 2 || digits - Math.max(decimals, 0) > mostDigits) return undefined;
  const whole = decimals === 2 ? amount : amount * (decimals === 1 ? 10 : 100);
  return cents(start === 1 && whole !== 0 ? -whole : whole);
}

const minus = 45;
const point = 46;
const zero = 48;
const nine = 57;
/** Digits before the point that are money: a number of so many cents is still exact. */
const mostDigits = 13;

/**
 * Cents to an X12 R element: no trailing zeros. 12550 -> "125.5", 12500 -> "125", -5 -> "-.05" written as "-0.05".
 * Source: X12 data element type R.
 */
export function formatX12Amount(amount: Cents): string {
  const size = Math.abs(amount);
  const odd = size % 100;
  const whole = `${amount < 0 ? "-" : ""}${(size - odd) / 100}`;
  if (odd === 0) return whole;
  if (odd % 10 === 0) return `${whole}.${odd / 10}`;
  return odd < 10 ? `${whole}.0${odd}` : `${whole}.${odd}`;
}

/** Cents to dollars for people: 123456789 -> "$1,234,567.89", -500 -> "-$5.00". */
export function formatDollars(amount: Cents): string {
  const digits = Math.abs(amount).toString().padStart(3, "0");
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${amount < 0 ? "-" : ""}$${whole}.${digits.slice(-2)}`;
}

/**
 * Splits an amount by weights without losing a cent: allocateCents(100, [1, 1, 1]) -> [34, 33, 33]. The odd cents go
 * to the earliest shares. All weights zero: everything goes to the first.
 * @throws RangeError on no weights or a negative weight.
 */
export function allocateCents(total: Cents, weights: readonly number[]): Cents[] {
  if (weights.length === 0 || weights.some((weight) => weight < 0)) throw new RangeError("weights must be positive");
  const sum = weights.reduce((a, b) => a + b, 0);
  const sign = total < 0 ? -1 : 1;
  const size = Math.abs(total);
  const shares = weights.map((weight, index) =>
    sum === 0 ? (index === 0 ? size : 0) : Math.floor((size * weight) / sum),
  );
  let odd = size - shares.reduce((a, b) => a + b, 0);
  for (let index = 0; odd > 0; index = (index + 1) % shares.length, odd--) shares[index] = (shares[index] ?? 0) + 1;
  return shares.map((share) => cents(share === 0 ? 0 : sign * share));
}
