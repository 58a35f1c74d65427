import { birthDatePossible } from "./birth-date-possible.ts";
import { bornBeforeService } from "./born-before-service.ts";
import { insuranceTypeForMedicareSecondary } from "./insurance-type-for-medicare-secondary.ts";
import { medicarePatientIsSubscriber } from "./medicare-patient-is-subscriber.ts";
import { medicareSecondarySaysWhy } from "./medicare-secondary-says-why.ts";
import { memberIdFormat } from "./member-id-format.ts";
import { patientFactsWithThePatient } from "./patient-facts-with-the-patient.ts";
import { patientIsNotTheSubscriber } from "./patient-is-not-the-subscriber.ts";
import { payerPriorityOnce } from "./payer-priority-once.ts";
import { primaryPayerIsNamed } from "./primary-payer-is-named.ts";
import { priorPayerHasAnswered } from "./prior-payer-has-answered.ts";
import type { X12Rule } from "./rule.ts";
import { selfHasAddressAndBirth } from "./self-has-address-and-birth.ts";
import { selfHasNoPatientBelow } from "./self-has-no-patient-below.ts";
import { subscriberHasAClaim } from "./subscriber-has-a-claim.ts";
import { subscriberHasMemberId } from "./subscriber-has-member-id.ts";
import { subscriberIsPatientOrHasOne } from "./subscriber-is-patient-or-has-one.ts";

/** Rules over subscribers, patients and the order of payers, one line each. */
export const subscriberRules: readonly X12Rule[] = [
  subscriberIsPatientOrHasOne,
  selfHasNoPatientBelow,
  subscriberHasAClaim,
  selfHasAddressAndBirth,
  patientFactsWithThePatient,
  patientIsNotTheSubscriber,
  subscriberHasMemberId,
  memberIdFormat,
  birthDatePossible,
  bornBeforeService,
  payerPriorityOnce,
  primaryPayerIsNamed,
  priorPayerHasAnswered,
  medicarePatientIsSubscriber,
  medicareSecondarySaysWhy,
  insuranceTypeForMedicareSecondary,
];
