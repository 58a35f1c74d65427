import type { Edit } from "../edit.ts";
import { anesthesiaInMinutes } from "./anesthesia-in-minutes.ts";
import { chargesAddUp } from "./charges-add-up.ts";
import { lineCount } from "./line-count.ts";
import { lineDatesWithinVisit } from "./line-dates-within-visit.ts";
import { modifierFormat } from "./modifier-format.ts";
import { ndcFormat } from "./ndc-format.ts";
import { placeOfServiceKnown } from "./place-of-service-known.ts";
import { pointersExist } from "./pointers-exist.ts";
import { procedureFormat } from "./procedure-format.ts";
import { serviceDatesPossible } from "./service-dates-possible.ts";
import { unitsFormat } from "./units-format.ts";

/** What was done: procedures, units, places, dates and charges. */
export const serviceEdits: readonly Edit[] = [
  chargesAddUp,
  lineCount,
  procedureFormat,
  modifierFormat,
  pointersExist,
  serviceDatesPossible,
  lineDatesWithinVisit,
  unitsFormat,
  anesthesiaInMinutes,
  ndcFormat,
  placeOfServiceKnown,
];
