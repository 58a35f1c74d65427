import { accidentIsWhole } from "./accident-is-whole.ts";
import { anesthesiaInMinutes } from "./anesthesia-in-minutes.ts";
import { billingAddressIsAStreet } from "./billing-address-is-a-street.ts";
import { billingPhoneFormat } from "./billing-phone-format.ts";
import { billingProviderPresent } from "./billing-provider-present.ts";
import { billingZipNineDigits } from "./billing-zip-nine-digits.ts";
import { chargesAddUp } from "./charges-add-up.ts";
import { correctionNamesOriginal } from "./correction-names-original.ts";
import { coverageActive } from "./coverage-active.ts";
import { coveragePresent } from "./coverage-present.ts";
import { diagnosisCount } from "./diagnosis-count.ts";
import { diagnosisFormat } from "./diagnosis-format.ts";
import { diagnosisOnce } from "./diagnosis-once.ts";
import type { Edit } from "./edit.ts";
import { externalCauseNotFirst } from "./external-cause-not-first.ts";
import { followsTheGuide } from "./follows-the-guide.ts";
import { lineCount } from "./line-count.ts";
import { lineDatesWithinVisit } from "./line-dates-within-visit.ts";
import { memberIdFormat } from "./member-id-format.ts";
import { modifierFormat } from "./modifier-format.ts";
import { nameIsWritable } from "./name-is-writable.ts";
import { ndcFormat } from "./ndc-format.ts";
import { npiCheckDigit } from "./npi-check-digit.ts";
import { originalNamesNoOriginal } from "./original-names-no-original.ts";
import { patientAddressPresent } from "./patient-address-present.ts";
import { payerTakesCorrections } from "./payer-takes-corrections.ts";
import { placeOfServiceKnown } from "./place-of-service-known.ts";
import { pointersExist } from "./pointers-exist.ts";
import { procedureFormat } from "./procedure-format.ts";
import { providerEnrolled } from "./provider-enrolled.ts";
import { providerNamePresent } from "./provider-name-present.ts";
import { renderingProviderPresent } from "./rendering-provider-present.ts";
import { serviceDatesPossible } from "./service-dates-possible.ts";
import { subscriberOfDependent } from "./subscriber-of-dependent.ts";
import { supervisingIsAnother } from "./supervising-is-another.ts";
import { taxIdFormat } from "./tax-id-format.ts";
import { taxonomyFormat } from "./taxonomy-format.ts";
import { timelyFiling } from "./timely-filing.ts";
import { timelyFilingSoon } from "./timely-filing-soon.ts";
import { unitsFormat } from "./units-format.ts";

/** Every edit, in the order in which a biller reads findings: parties, codes, dates, money, payer. */
export const edits: readonly Edit[] = [
  billingProviderPresent,
  coveragePresent,
  coverageActive,
  renderingProviderPresent,
  npiCheckDigit,
  providerNamePresent,
  providerEnrolled,
  taxIdFormat,
  taxonomyFormat,
  billingZipNineDigits,
  billingAddressIsAStreet,
  billingPhoneFormat,
  subscriberOfDependent,
  patientAddressPresent,
  memberIdFormat,
  chargesAddUp,
  lineCount,
  diagnosisCount,
  diagnosisFormat,
  diagnosisOnce,
  externalCauseNotFirst,
  procedureFormat,
  modifierFormat,
  pointersExist,
  serviceDatesPossible,
  lineDatesWithinVisit,
  correctionNamesOriginal,
  originalNamesNoOriginal,
  payerTakesCorrections,
  accidentIsWhole,
  unitsFormat,
  anesthesiaInMinutes,
  ndcFormat,
  placeOfServiceKnown,
  timelyFiling,
  timelyFilingSoon,
  supervisingIsAnother,
  nameIsWritable,
  followsTheGuide,
];
