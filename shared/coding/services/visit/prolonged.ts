import { draftOf, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import type { VisitTable } from "./visit-table.ts";

interface Prolonged {
  readonly code: string;
  /** Total minutes from which the first unit counts, with the visit of the highest level. */
  readonly from: Readonly<Record<"99205" | "99215", number>>;
  readonly source: string;
}

const medicare: Prolonged = {
  code: "G2212",
  from: { "99205": 89, "99215": 69 },
  source: "CMS CY2024 Physician Fee Schedule final rule, table of prolonged services",
};
const others: Prolonged = {
  code: "99417",
  from: { "99205": 75, "99215": 55 },
  source: "CPT prolonged office services from 2024, as numbers and minutes",
};

/** Each full quarter of an hour beyond the visit of the highest level, where time decided it. 72 minutes, established -> 2. */
export function prolongedLine({ payer }: ServiceNote, table: VisitTable | undefined): readonly ServiceDraft[] {
  const time = table?.time;
  if (table?.basis !== "time" || time === undefined || (table.code !== "99205" && table.code !== "99215")) return [];
  const { code, from, source } = payer === "medicare" ? medicare : others;
  const beyond = time.minutes - from[table.code];
  if (beyond < 0) return [];
  return [
    draftOf({
      code,
      role: "counseling",
      units: Math.floor(beyond / 15) + 1,
      spans: [{ start: time.start, end: time.end }],
      rule: "visit/prolonged",
      source,
      reason: `${time.minutes} minutes: ${from[table.code]} and each 15 beyond are billed besides the visit.`,
    }),
  ];
}
