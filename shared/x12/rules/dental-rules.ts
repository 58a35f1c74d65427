import { dentalServiceHasDate } from "./dental-service-has-date.ts";
import { predeterminationHasNoDate } from "./predetermination-has-no-date.ts";
import { replacementProsthesisHasDate } from "./replacement-prosthesis-has-date.ts";
import type { X12Rule } from "./rule.ts";

/** Rules over dental claims, one line each. */
export const dentalRules: readonly X12Rule[] = [
  dentalServiceHasDate,
  predeterminationHasNoDate,
  replacementProsthesisHasDate,
];
