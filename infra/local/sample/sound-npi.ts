import { isNpi } from "../../../shared/values/npi.ts";

/**
 * A made-up NPI: nine digits and the check digit that fits them. "200001234" -> "2000012347", if 7 fits.
 * @throws RangeError on anything but nine digits that begin with 1 or 2
 */
export function soundNpi(nineDigits: string): string {
  for (let digit = 0; digit < 10; digit++) {
    const npi = `${nineDigits}${digit}`;
    if (isNpi(npi)) return npi;
  }
  throw new RangeError("no check digit makes this an NPI");
}

/** The same NPI with its check digit one off: a slip of the keyboard. */
export function mistyped(npi: string): string {
  return `${npi.slice(0, -1)}${(Number(npi.slice(-1)) + 1) % 10}`;
}
