import { accidentBeforeService } from "./accident-before-service.ts";
import { accidentHasDate } from "./accident-has-date.ts";
import { ambulanceHasCertification } from "./ambulance-has-certification.ts";
import { ambulanceHasDropOff } from "./ambulance-has-drop-off.ts";
import { ambulanceHasPickUp } from "./ambulance-has-pick-up.ts";
import { ambulanceHasTransport } from "./ambulance-has-transport.ts";
import { amountDecimals } from "./amount-decimals.ts";
import { amountNotNegative } from "./amount-not-negative.ts";
import { amountSize } from "./amount-size.ts";
import { attachmentHasNumber } from "./attachment-has-number.ts";
import { automobileAccidentHasState } from "./automobile-accident-has-state.ts";
import { chargeIsNotZero } from "./charge-is-not-zero.ts";
import { claimNumberLength } from "./claim-number-length.ts";
import { claimNumberOnce } from "./claim-number-once.ts";
import { claimTotal } from "./claim-total.ts";
import { claimsInASet } from "./claims-in-a-set.ts";
import { cliaFormat } from "./clia-format.ts";
import { correctionNamesOriginal } from "./correction-names-original.ts";
import { dateRangeOrder } from "./date-range-order.ts";
import { employmentAccidentHasDate } from "./employment-accident-has-date.ts";
import { eventNotInFuture } from "./event-not-in-future.ts";
import { frequencyIsKnown } from "./frequency-is-known.ts";
import { hospitalVisitHasAdmission } from "./hospital-visit-has-admission.ts";
import { lowerCase } from "./lower-case.ts";
import { originalNamesNoOriginal } from "./original-names-no-original.ts";
import { patientPaidWithinCharge } from "./patient-paid-within-charge.ts";
import { placeOfServiceFormat } from "./place-of-service-format.ts";
import type { X12Rule } from "./rule.ts";

/** Rules over a claim as a whole, one line each. */
export const claimRules: readonly X12Rule[] = [
  claimTotal,
  claimsInASet,
  claimNumberOnce,
  claimNumberLength,
  chargeIsNotZero,
  amountNotNegative,
  amountDecimals,
  amountSize,
  patientPaidWithinCharge,
  frequencyIsKnown,
  correctionNamesOriginal,
  originalNamesNoOriginal,
  placeOfServiceFormat,
  accidentHasDate,
  employmentAccidentHasDate,
  automobileAccidentHasState,
  accidentBeforeService,
  eventNotInFuture,
  dateRangeOrder,
  hospitalVisitHasAdmission,
  cliaFormat,
  attachmentHasNumber,
  ambulanceHasTransport,
  ambulanceHasCertification,
  ambulanceHasPickUp,
  ambulanceHasDropOff,
  lowerCase,
];
