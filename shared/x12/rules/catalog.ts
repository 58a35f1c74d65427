import { boundedLoop } from "./bounded-loop.ts";
import { claimRules } from "./claim-rules.ts";
import { dentalRules } from "./dental-rules.ts";
import { diagnosisRules } from "./diagnosis-rules.ts";
import { institutionalRules } from "./institutional-rules.ts";
import { lineRules } from "./line-rules.ts";
import { otherPayerRules } from "./other-payer-rules.ts";
import { partyRules } from "./party-rules.ts";
import { remittanceRules } from "./remittance-rules.ts";
import type { X12Rule } from "./rule.ts";
import { subscriberRules } from "./subscriber-rules.ts";

/** Every rule of SNIP levels 3 and up that holds for all payers; a group's file has a line for each. */
export const rules: readonly X12Rule[] = [
  boundedLoop,
  ...partyRules,
  ...subscriberRules,
  ...claimRules,
  ...diagnosisRules,
  ...lineRules,
  ...institutionalRules,
  ...dentalRules,
  ...otherPayerRules,
  ...remittanceRules,
];
