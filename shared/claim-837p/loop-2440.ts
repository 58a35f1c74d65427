import type { EncounterLine } from "../claim/encounter-line.ts";
import { quantityOf } from "../claim-837/elements.ts";
import { formatD8 } from "../values/day.ts";
import { type Segment, segment } from "../x12/segment.ts";

/** Forms that a payer wants with a line. Source: 005010X222A1 2440. */
export function formSegments(forms: EncounterLine["forms"]): readonly Segment[] {
  return (forms ?? []).flatMap(({ kind, code, answers }) => [
    segment("LQ", kind, code),
    ...answers.map(({ question, yesNo, text, date, percent }) =>
      segment("FRM", question, yesNo, text, date === undefined ? undefined : formatD8(date), quantityOf(percent)),
    ),
  ]);
}
