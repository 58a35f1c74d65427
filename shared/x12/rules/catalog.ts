import { claimTotal } from "./claim-total.ts";
import { npiCheckDigit } from "./npi-check-digit.ts";
import type { X12Rule } from "./rule.ts";

/** Every rule of SNIP levels 3 and up that holds for all payers, one line each. */
export const rules: readonly X12Rule[] = [npiCheckDigit, claimTotal];
