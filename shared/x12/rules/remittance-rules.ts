import { paymentClaimBalance } from "./payment-claim-balance.ts";
import { paymentClaimCharge } from "./payment-claim-charge.ts";
import { paymentHasAccount } from "./payment-has-account.ts";
import { paymentHasServiceDate } from "./payment-has-service-date.ts";
import { paymentPatientShare } from "./payment-patient-share.ts";
import { paymentServiceBalance } from "./payment-service-balance.ts";
import { paymentTotalBalance } from "./payment-total-balance.ts";
import { paymentWithoutMoney } from "./payment-without-money.ts";
import { reversalIsNegative } from "./reversal-is-negative.ts";
import type { X12Rule } from "./rule.ts";

/** Rules of remittances (835), one line each. */
export const remittanceRules: readonly X12Rule[] = [
  paymentServiceBalance,
  paymentClaimCharge,
  paymentClaimBalance,
  paymentTotalBalance,
  paymentPatientShare,
  paymentWithoutMoney,
  paymentHasAccount,
  paymentHasServiceDate,
  reversalIsNegative,
];
