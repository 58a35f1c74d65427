import { adjustmentGroupOnce } from "./adjustment-group-once.ts";
import { adjustmentReasonOnce } from "./adjustment-reason-once.ts";
import { bundledLineExists } from "./bundled-line-exists.ts";
import { linePayerIsNamed } from "./line-payer-is-named.ts";
import { otherPayerAnswerDateOnce } from "./other-payer-answer-date-once.ts";
import { otherPayerAnswerHasDate } from "./other-payer-answer-has-date.ts";
import { otherPayerClaimBalance } from "./other-payer-claim-balance.ts";
import { otherPayerLineBalance } from "./other-payer-line-balance.ts";
import { otherPayerPaidTotal } from "./other-payer-paid-total.ts";
import { otherPayerSaysWhatItPaid } from "./other-payer-says-what-it-paid.ts";
import { remainingLiabilityOnce } from "./remaining-liability-once.ts";
import type { X12Rule } from "./rule.ts";

/** Rules over what other payers answered, one line each. */
export const otherPayerRules: readonly X12Rule[] = [
  otherPayerClaimBalance,
  otherPayerLineBalance,
  otherPayerPaidTotal,
  otherPayerSaysWhatItPaid,
  linePayerIsNamed,
  bundledLineExists,
  otherPayerAnswerHasDate,
  otherPayerAnswerDateOnce,
  remainingLiabilityOnce,
  adjustmentGroupOnce,
  adjustmentReasonOnce,
];
