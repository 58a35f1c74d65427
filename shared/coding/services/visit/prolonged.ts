import { draftOf, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import type { VisitTable } from "./visit-table.ts";

/** Each full quarter of an hour beyond the visit of the highest level, where time decided it. 72 minutes, established -> 2. */
export function prolongedLine({ payer }: ServiceNote, table: VisitTable | undefined): readonly ServiceDraft[] {
  const time = table?.time;
  const rule = table?.family.prolonged?.[payer === "medicare" ? "medicare" : "others"];
  if (table?.basis !== "time" || time === undefined || rule === undefined || table.code !== table.family.levels[5].code)
    return [];
  const beyond = time.minutes - rule.from;
  if (beyond < 0) return [];
  return [
    draftOf({
      code: rule.code,
      role: "counseling",
      units: Math.floor(beyond / 15) + 1,
      spans: [{ start: time.start, end: time.end }],
      rule: "visit/prolonged",
      source: rule.source,
      reason: `${time.minutes} minutes: ${rule.from} and each 15 beyond are billed besides the visit.`,
    }),
  ];
}
