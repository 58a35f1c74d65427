import type { Edit } from "../edit.ts";
import { billingAddressIsAStreet } from "./billing-address-is-a-street.ts";
import { billingPhoneFormat } from "./billing-phone-format.ts";
import { billingProviderPresent } from "./billing-provider-present.ts";
import { billingZipNineDigits } from "./billing-zip-nine-digits.ts";
import { consultationNamesWhoAsked } from "./consultation-names-who-asked.ts";
import { equipmentNamesOrderer } from "./equipment-names-orderer.ts";
import { facilityAddressIsAStreet } from "./facility-address-is-a-street.ts";
import { facilityNamedAwayFromTheOffice } from "./facility-named-away-from-the-office.ts";
import { facilityNpiPresent } from "./facility-npi-present.ts";
import { facilityZipNineDigits } from "./facility-zip-nine-digits.ts";
import { lineReferrerNeedsClaimReferrer } from "./line-referrer-needs-claim-referrer.ts";
import { medicaidBillingTaxonomy } from "./medicaid-billing-taxonomy.ts";
import { medicareTestNamesOrderer } from "./medicare-test-names-orderer.ts";
import { nameIsWritable } from "./name-is-writable.ts";
import { nameWithoutDigits } from "./name-without-digits.ts";
import { noServiceAfterDeath } from "./no-service-after-death.ts";
import { npiCheckDigit } from "./npi-check-digit.ts";
import { patientAddressPresent } from "./patient-address-present.ts";
import { patientAgePossible } from "./patient-age-possible.ts";
import { patientIsNoPlaceholder } from "./patient-is-no-placeholder.ts";
import { patientSexTold } from "./patient-sex-told.ts";
import { payToAddressIsAnother } from "./pay-to-address-is-another.ts";
import { providerEnrolled } from "./provider-enrolled.ts";
import { providerNamePresent } from "./provider-name-present.ts";
import { referralDemandMet } from "./referral-demand-met.ts";
import { renderingProviderPresent } from "./rendering-provider-present.ts";
import { socialSecurityNumberIsReal } from "./social-security-number-is-real.ts";
import { supervisingIsAnother } from "./supervising-is-another.ts";
import { taxIdFormat } from "./tax-id-format.ts";
import { taxIdIsReal } from "./tax-id-is-real.ts";
import { taxonomyFormat } from "./taxonomy-format.ts";
import { taxonomyKnown } from "./taxonomy-known.ts";
import { zipFitsState } from "./zip-fits-state.ts";

/** Who bills, performs, refers and is treated. */
export const partyEdits: readonly Edit[] = [
  billingProviderPresent,
  renderingProviderPresent,
  npiCheckDigit,
  providerNamePresent,
  providerEnrolled,
  taxIdFormat,
  taxonomyFormat,
  billingZipNineDigits,
  billingAddressIsAStreet,
  billingPhoneFormat,
  patientAddressPresent,
  supervisingIsAnother,
  nameIsWritable,
  taxIdIsReal,
  socialSecurityNumberIsReal,
  taxonomyKnown,
  medicaidBillingTaxonomy,
  zipFitsState,
  facilityZipNineDigits,
  facilityAddressIsAStreet,
  facilityNamedAwayFromTheOffice,
  facilityNpiPresent,
  payToAddressIsAnother,
  patientIsNoPlaceholder,
  nameWithoutDigits,
  patientAgePossible,
  patientSexTold,
  noServiceAfterDeath,
  medicareTestNamesOrderer,
  equipmentNamesOrderer,
  lineReferrerNeedsClaimReferrer,
  referralDemandMet,
  consultationNamesWhoAsked,
];
