import type { Edit } from "../edit.ts";
import { addOnHasPrimary } from "./add-on-has-primary.ts";
import { lineIsNoDuplicate } from "./line-is-no-duplicate.ts";
import { medicalNecessitySupported } from "./medical-necessity-supported.ts";
import { pairNotTogether } from "./pair-not-together.ts";
import { procedureInGlobalPeriodSaysWhy } from "./procedure-in-global-period-says-why.ts";
import { serviceNotBilledBefore } from "./service-not-billed-before.ts";
import { unitsLikelyOnDay } from "./units-likely-on-day.ts";
import { unitsLikelyOnLine } from "./units-likely-on-line.ts";
import { withinFrequencyLimit } from "./within-frequency-limit.ts";

/** What goes together, how often, and for which reason. */
export const bundlingEdits: readonly Edit[] = [
  addOnHasPrimary,
  pairNotTogether,
  unitsLikelyOnLine,
  unitsLikelyOnDay,
  lineIsNoDuplicate,
  serviceNotBilledBefore,
  procedureInGlobalPeriodSaysWhy,
  withinFrequencyLimit,
  medicalNecessitySupported,
];
