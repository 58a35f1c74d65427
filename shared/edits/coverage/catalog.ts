import type { Edit } from "../edit.ts";
import { accidentInsuranceClaimNumber } from "./accident-insurance-claim-number.ts";
import { accidentInsuranceHasAccident } from "./accident-insurance-has-accident.ts";
import { authorizationCoversTheService } from "./authorization-covers-the-service.ts";
import { authorizationNotUsedUp } from "./authorization-not-used-up.ts";
import { authorizationPresent } from "./authorization-present.ts";
import { childIsYounger } from "./child-is-younger.ts";
import { correctionNamesOriginal } from "./correction-names-original.ts";
import { coverageActive } from "./coverage-active.ts";
import { coverageCoversTheDay } from "./coverage-covers-the-day.ts";
import { coverageOnce } from "./coverage-once.ts";
import { coverageOrder } from "./coverage-order.ts";
import { coveragePresent } from "./coverage-present.ts";
import { dependentIsAnother } from "./dependent-is-another.ts";
import { filingIndicatorKnown } from "./filing-indicator-known.ts";
import { groupNumberOrName } from "./group-number-or-name.ts";
import { lateClaimSaysWhy } from "./late-claim-says-why.ts";
import { medicaidPatientIsSubscriber } from "./medicaid-patient-is-subscriber.ts";
import { medicaidPaysLast } from "./medicaid-pays-last.ts";
import { medicareNumberFormat } from "./medicare-number-format.ts";
import { medicarePatientIsSubscriber } from "./medicare-patient-is-subscriber.ts";
import { medicareSecondarySaysWhy } from "./medicare-secondary-says-why.ts";
import { memberIdFitsPayer } from "./member-id-fits-payer.ts";
import { memberIdFormat } from "./member-id-format.ts";
import { memberIdIsNoPlaceholder } from "./member-id-is-no-placeholder.ts";
import { originalNamesNoOriginal } from "./original-names-no-original.ts";
import { otherPayerBalances } from "./other-payer-balances.ts";
import { otherPayerDateOnce } from "./other-payer-date-once.ts";
import { otherPayerHasAnswered } from "./other-payer-has-answered.ts";
import { otherPayerLineBalances } from "./other-payer-line-balances.ts";
import { otherPayerOfEligibility } from "./other-payer-of-eligibility.ts";
import { payerIdIsReal } from "./payer-id-is-real.ts";
import { payerLimits } from "./payer-limits.ts";
import { payerTakesClaims } from "./payer-takes-claims.ts";
import { payerTakesCorrections } from "./payer-takes-corrections.ts";
import { primaryCareReferred } from "./primary-care-referred.ts";
import { subscriberOfDependent } from "./subscriber-of-dependent.ts";
import { timelyFiling } from "./timely-filing.ts";
import { timelyFilingInAMonth } from "./timely-filing-in-a-month.ts";
import { timelyFilingSoon } from "./timely-filing-soon.ts";
import { workAccidentGoesToItsInsurer } from "./work-accident-goes-to-its-insurer.ts";

/** Who pays, until when, and for which version of the claim. */
export const coverageEdits: readonly Edit[] = [
  coveragePresent,
  coverageActive,
  subscriberOfDependent,
  memberIdFormat,
  correctionNamesOriginal,
  originalNamesNoOriginal,
  payerTakesCorrections,
  payerTakesClaims,
  payerLimits,
  timelyFiling,
  timelyFilingSoon,
  coverageOrder,
  coverageOnce,
  filingIndicatorKnown,
  medicarePatientIsSubscriber,
  medicaidPatientIsSubscriber,
  medicareNumberFormat,
  memberIdIsNoPlaceholder,
  memberIdFitsPayer,
  dependentIsAnother,
  childIsYounger,
  groupNumberOrName,
  medicareSecondarySaysWhy,
  medicaidPaysLast,
  otherPayerHasAnswered,
  otherPayerBalances,
  otherPayerLineBalances,
  otherPayerDateOnce,
  accidentInsuranceHasAccident,
  accidentInsuranceClaimNumber,
  workAccidentGoesToItsInsurer,
  coverageCoversTheDay,
  otherPayerOfEligibility,
  timelyFilingInAMonth,
  lateClaimSaysWhy,
  authorizationPresent,
  authorizationCoversTheService,
  authorizationNotUsedUp,
  primaryCareReferred,
  payerIdIsReal,
];
