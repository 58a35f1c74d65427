import type { Edit } from "../edit.ts";
import { correctionNamesOriginal } from "./correction-names-original.ts";
import { coverageActive } from "./coverage-active.ts";
import { coveragePresent } from "./coverage-present.ts";
import { memberIdFormat } from "./member-id-format.ts";
import { originalNamesNoOriginal } from "./original-names-no-original.ts";
import { payerTakesCorrections } from "./payer-takes-corrections.ts";
import { subscriberOfDependent } from "./subscriber-of-dependent.ts";
import { timelyFiling } from "./timely-filing.ts";
import { timelyFilingSoon } from "./timely-filing-soon.ts";

/** Who pays, until when, and for which version of the claim. */
export const coverageEdits: readonly Edit[] = [
  coveragePresent,
  coverageActive,
  subscriberOfDependent,
  memberIdFormat,
  correctionNamesOriginal,
  originalNamesNoOriginal,
  payerTakesCorrections,
  timelyFiling,
  timelyFilingSoon,
];
