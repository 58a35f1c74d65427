import type { Span } from "../../note/span.ts";
import { findSaid, isAffirmed } from "../said.ts";
import { draftOf, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { readTotalTime } from "./total-time.ts";

const codes = {
  hospital: { short: "99238", long: "99239" },
  nursing: { short: "99315", long: "99316" },
} as const;
const source = "CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 sections 30.6.9.2 and 30.6.13";
/** Above so many minutes the discharge is the longer one. */
const shortMinutes = 30;
const beyond =
  /\b(?:more|greater|longer) than (?:30|thirty) ?(?:min\w*)?|(?:>|over|in excess of) ?(?:30|thirty) ?min\w*|\b(?<minutes>\d{1,3})\s*(?:minutes?|mins?)\b[^.;]{0,60}\bdischarg\w+|\bdischarg\w+\b[^.;\d]{0,60}(?<after>\d{1,3})\s*(?:minutes?|mins?)\b|(?<=^\W*(?:time:? |total:? )?)(?<alone>\d{1,3})\s*(?:minutes?|mins?)(?=\W*$)/gi;

/** The day a patient leaves a hospital or nursing facility, by its minutes. 31 minutes, hospital -> 99239. */
export function dischargeLine(
  { reading }: ServiceNote,
  { place, spans }: { readonly place: "hospital" | "nursing"; readonly spans: readonly Span[] },
): ServiceDraft {
  const said = findSaid(reading, beyond).find(isAffirmed);
  const told = said?.groups.minutes ?? said?.groups.after ?? said?.groups.alone;
  const time = said === undefined ? readTotalTime(reading) : undefined;
  const minutes = told === undefined ? time?.minutes : Number(told);
  const isLong = minutes === undefined ? said !== undefined : minutes > shortMinutes;
  const { short, long } = codes[place];
  const at = said ?? time;
  return draftOf({
    code: isLong ? long : short,
    role: "visit",
    spans: [...spans, ...(at === undefined ? [] : [{ start: at.start, end: at.end }])],
    rule: "visit/discharge",
    source,
    reason: isLong
      ? `The day of discharge, ${minutes === undefined ? "more than 30" : minutes} minutes.`
      : minutes === undefined
        ? "The day of discharge; more than 30 minutes would have to be told."
        : `The day of discharge, ${minutes} minutes: 30 or less.`,
    suggestions: [isLong ? short : long],
  });
}
