import { anesthesiaInMinutes } from "./anesthesia-in-minutes.ts";
import { drugCodeFormat } from "./drug-code-format.ts";
import { drugQuantity } from "./drug-quantity.ts";
import { lineControlNumberLength } from "./line-control-number-length.ts";
import { lineControlNumberOnce } from "./line-control-number-once.ts";
import { lineNumbers } from "./line-numbers.ts";
import { minutesForAnesthesia } from "./minutes-for-anesthesia.ts";
import { modifierOnce } from "./modifier-once.ts";
import { procedureFormat } from "./procedure-format.ts";
import type { X12Rule } from "./rule.ts";
import { serviceEndNotInFuture } from "./service-end-not-in-future.ts";
import { serviceNotInFuture } from "./service-not-in-future.ts";
import { unitsFormat } from "./units-format.ts";
import { unitsPositive } from "./units-positive.ts";

/** Rules over service lines, one line each. */
export const lineRules: readonly X12Rule[] = [
  lineNumbers,
  lineControlNumberOnce,
  lineControlNumberLength,
  serviceNotInFuture,
  serviceEndNotInFuture,
  procedureFormat,
  modifierOnce,
  unitsPositive,
  unitsFormat,
  minutesForAnesthesia,
  anesthesiaInMinutes,
  drugCodeFormat,
  drugQuantity,
];
