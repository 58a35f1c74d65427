import { findSaid, isAffirmed, type Said } from "../said.ts";
import { draftOf, type Found } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";

const source = "CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 30.6.12";
const amount = String.raw`(?:(?<hours>\d{1,2})\s*(?:hours?|hrs?|h)\b\s*(?:and\s*)?)?(?:(?<minutes>\d{1,3})\s*-?\s*(?:minutes?|mins?|min)\b)?`;
/** "Critical care time 48 minutes", "I spent 95 minutes of critical care", "CC time: 1 hour 20 min". */
const patterns = [
  new RegExp(
    String.raw`\b(?:critical care|CC|crit care)(?: time| services?)?\b(?:(?!\d)[^;\n]){0,100}?(?=\d{1,3}\s*-?\s*(?:h|m))${amount}`,
    "gi",
  ),
  new RegExp(
    String.raw`(?<![\d:])(?=\d{1,3}\s*-?\s*(?:h|m))${amount}(?:(?!\d)[^.;\n]){0,50}?\b(?:critical care|crit care)\b`,
    "gi",
  ),
];
const inclusive = /\b(?:including|inclusive of)\b[^.;]{0,40}\bprocedures?\b/i;
const exclusive =
  /\b(?:exclu\w+|not (?:counting|including)|separate(?:ly)? (?:from|of|billable|reportable)|outside of|aside from|apart from|other than|minus|net of|does not include)\b[^.;]{0,80}\b(?:procedures?|teaching|billable|intubation|line|CPR|reportable)\b/i;
/** Babies and small children have codes of a day. Source: CPT inpatient neonatal and pediatric critical care, as numbers. */
const perDayBelowYears = 6;

/** Minutes -> 99291 for 30 to 74, then each half hour: begun halfway by CPT, whole by Medicare. 104 minutes, Medicare -> 1 more; 75, others -> 1 more. */
export function criticalCareUnits(
  minutes: number,
  isMedicare: boolean,
): { readonly first: number; readonly more: number } {
  if (minutes < 30) return { first: 0, more: 0 };
  const more = isMedicare ? Math.floor((minutes - 74) / 30) : Math.floor((minutes - 75) / 30) + 1;
  return { first: 1, more: Math.max(0, more) };
}

/** Care of a patient who may die of it, by the minutes of the day. */
export function readCriticalCare({ reading, payer, ageYears, placeOfService }: ServiceNote): Found {
  const told = patterns
    .flatMap((pattern) => findSaid(reading, pattern))
    .filter((said) => isAffirmed(said) && !said.marks.has("hypothetical") && minutesOf(said) > 0)
    .toSorted((one, other) => one.start - other.start)[0];
  if (told === undefined) return { drafts: [], notBilled: [] };
  const minutes = minutesOf(told);
  const { first, more } = criticalCareUnits(minutes, payer === "medicare");
  if (first === 0)
    return {
      drafts: [],
      notBilled: [{ code: "99291", spans: [told], reason: "Less than 30 minutes are part of the visit.", source }],
    };
  const isPerDay = ageYears !== undefined && ageYears < perDayBelowYears && placeOfService === "21";
  const doubts = [
    ...(isPerDay ? ["Below six years critical care in hospital is billed by the day, with codes by age."] : []),
    ...(inclusive.test(reading.text) && !exclusive.test(reading.text)
      ? ["Minutes of procedures that are billed apart do not count."]
      : []),
  ];
  const shared = {
    role: "visit" as const,
    spans: [told],
    rule: "visit/critical-care",
    source,
    doubts,
    confidence: doubts.length === 0 ? 0.95 : 0.6,
    suggestions: isPerDay ? (ageYears < 2 ? ["99471", "99472", "99468", "99469"] : ["99475", "99476"]) : [],
  };
  return {
    drafts: [
      draftOf({ ...shared, code: "99291", reason: `${minutes} minutes of critical care: 30 to 74 are one unit.` }),
      ...(more === 0
        ? []
        : [
            draftOf({
              ...shared,
              code: "99292",
              units: more,
              reason: `${minutes} minutes: each 30 beyond 74${payer === "medicare" ? ", whole, as Medicare counts" : ""}.`,
            }),
          ]),
    ],
    notBilled: [],
  };
}

function minutesOf({ groups }: Said): number {
  return Number(groups.hours ?? 0) * 60 + Number(groups.minutes ?? 0);
}
