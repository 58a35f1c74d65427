import type { Day } from "../../../../values/day.ts";
import type { Span } from "../../../note/span.ts";
import { findSaid, isAffirmed } from "../../said.ts";
import type { ServiceNote } from "../../service-note.ts";

/** A visit that takes over a patient who left a hospital or nursing facility. */
export interface Transition {
  readonly at: Span;
  /** From the discharge to the visit; undefined where the text does not tell. */
  readonly days: number | undefined;
  /** Whether the practice reached the patient within two business days, or tried twice. */
  readonly isContacted: boolean;
}

const named = /\btransition(?:al|s)? (?:of )?care (?:management|visit)\b|\bTCM\b/gi;
const daysTold = [
  /\bdischarged?\b[^.;\n]{0,60}?\b(?<days>\d{1,2}) days? ago\b/i,
  /\b(?:day|post-?discharge day) ?#?(?<days>\d{1,2}) (?:after|post|since|from|following)[- ]?(?:the )?(?:hospital )?discharge\b/i,
  /\b(?<days>\d{1,2}) days? (?:after|post|since|from|following)[- ]?(?:her |his |the )?(?:hospital |SNF )?(?:discharge|d\/c|hospitali[sz]ation)\b/i,
  /\bpost-?discharge day ?#?(?<days>\d{1,2})\b/i,
  /\bwithin (?<days>7|14|seven|fourteen) days\b/i,
  /\b(?:seen|visit) (?:on )?day (?<days>\d{1,2})\b/i,
];
const words: Readonly<Record<string, number>> = { seven: 7, fourteen: 14 };
const date =
  /\b(?:discharged?|d\/c'?d?|left (?:the )?hospital)\b[^.;\n]{0,40}?\b(?<month>\d{1,2})\/(?<day>\d{1,2})(?:\/(?<year>\d{2,4}))?/i;
const contacted =
  /\b(?:call\w*|contact\w*|phone\w*|telephone\w*|spoke\w*|reached|outreach|attempts?|message\w*)\b[^;\n]{0,120}?\b(?:within (?:2|two|48) (?:business |working )?(?:days?|hours?)|(?:1|2|one|two) (?:business |working )?days? (?:after|of|post|following|later)|(?:the )?(?:next|following) (?:business |working )?day|day after discharge|business days?)\b|\b(?:within (?:2|two) (?:business |working )?days|(?:next|first|following) (?:business |working )?day|(?:1|2|one|two) (?:business |working )?days? after discharge)\b[^;\n]{0,80}?\b(?:call\w*|contact\w*|phone\w*|spoke\w*|reached|outreach|attempts?)\b/gi;

/** The transition that a note calls its visit; undefined where it calls it none. */
export function readTransition({ reading, day }: ServiceNote): Transition | undefined {
  const said = findSaid(reading, named).find((each) => isAffirmed(each) && !each.marks.has("planned"));
  if (said === undefined) return undefined;
  return {
    at: { start: said.start, end: said.end },
    days: daysIn(reading.text, day),
    isContacted: findSaid(reading, contacted).some(isAffirmed),
  };
}

function daysIn(text: string, visit: Day): number | undefined {
  for (const pattern of daysTold) {
    const told = pattern.exec(text)?.groups?.days?.toLowerCase();
    if (told !== undefined) return words[told] ?? Number(told);
  }
  const left = date.exec(text)?.groups;
  if (left === undefined) return undefined;
  const month = Number(left.month) - 1;
  const at = Date.parse(visit);
  const year = new Date(at).getUTCFullYear();
  // A discharge before the turn of the year, where the text leaves the year out.
  const days = [year, year - 1].map((each) => Math.round((at - Date.UTC(each, month, Number(left.day))) / 86_400_000));
  return days.find((each) => each >= 0 && each <= 60);
}
