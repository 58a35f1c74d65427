import type { Edit } from "../edit.ts";
import { billingAddressIsAStreet } from "./billing-address-is-a-street.ts";
import { billingPhoneFormat } from "./billing-phone-format.ts";
import { billingProviderPresent } from "./billing-provider-present.ts";
import { billingZipNineDigits } from "./billing-zip-nine-digits.ts";
import { nameIsWritable } from "./name-is-writable.ts";
import { npiCheckDigit } from "./npi-check-digit.ts";
import { patientAddressPresent } from "./patient-address-present.ts";
import { providerEnrolled } from "./provider-enrolled.ts";
import { providerNamePresent } from "./provider-name-present.ts";
import { renderingProviderPresent } from "./rendering-provider-present.ts";
import { supervisingIsAnother } from "./supervising-is-another.ts";
import { taxIdFormat } from "./tax-id-format.ts";
import { taxonomyFormat } from "./taxonomy-format.ts";

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
];
