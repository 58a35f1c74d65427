import type { Edit } from "../edit.ts";
import { chargeFitsFeeSchedule } from "./charge-fits-fee-schedule.ts";
import { chargeIsNoOutlier } from "./charge-is-no-outlier.ts";
import { chargePresent } from "./charge-present.ts";

/** What is charged. */
export const chargeEdits: readonly Edit[] = [chargePresent, chargeFitsFeeSchedule, chargeIsNoOutlier];
