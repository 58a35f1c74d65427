import { addressIsWhole } from "./address-is-whole.ts";
import { billingAddressIsAStreet } from "./billing-address-is-a-street.ts";
import { billingZipNineDigits } from "./billing-zip-nine-digits.ts";
import { facilityIsNotBillingAddress } from "./facility-is-not-billing-address.ts";
import { facilityZipNineDigits } from "./facility-zip-nine-digits.ts";
import { lineReferringNeedsClaims } from "./line-referring-needs-claims.ts";
import { lineRenderingDiffers } from "./line-rendering-differs.ts";
import { npiCheckDigit } from "./npi-check-digit.ts";
import { organizationHasOneName } from "./organization-has-one-name.ts";
import { providerHasId } from "./provider-has-id.ts";
import { renderingIsNotBilling } from "./rendering-is-not-billing.ts";
import type { X12Rule } from "./rule.ts";
import { stateKnown } from "./state-known.ts";
import { supervisingIsAnother } from "./supervising-is-another.ts";
import { taxIdFormat } from "./tax-id-format.ts";
import { taxonomyFormat } from "./taxonomy-format.ts";
import { telephoneFormat } from "./telephone-format.ts";
import { zipFormat } from "./zip-format.ts";

/** Rules over parties and their addresses, one line each. */
export const partyRules: readonly X12Rule[] = [
  npiCheckDigit,
  providerHasId,
  organizationHasOneName,
  taxonomyFormat,
  taxIdFormat,
  telephoneFormat,
  addressIsWhole,
  stateKnown,
  zipFormat,
  billingZipNineDigits,
  billingAddressIsAStreet,
  facilityZipNineDigits,
  facilityIsNotBillingAddress,
  renderingIsNotBilling,
  supervisingIsAnother,
  lineRenderingDiffers,
  lineReferringNeedsClaims,
];
