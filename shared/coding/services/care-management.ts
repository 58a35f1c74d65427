import { findSaid, isAffirmed, type Said, textOf } from "./said.ts";
import { draftOf, type Found, type NotBilled, type ServiceDraft } from "./service-draft.ts";
import type { ServiceNote } from "./service-note.ts";

interface Timed {
  readonly code: string;
  /** Minutes of the month that the first unit needs. */
  readonly first: number;
  readonly more?: { readonly code: string; readonly each: number; readonly most?: number } | undefined;
  readonly from?: string;
}

interface CareRow {
  readonly id: string;
  readonly names: RegExp;
  /** Minutes of clinical staff, and of the physician or another billing practitioner. */
  readonly staff?: Timed;
  readonly own?: Timed;
  readonly asksConsent: boolean;
  readonly source: string;
}

const mln = "CMS Medicare Learning Network, Chronic Care Management Services; CPT, as numbers and minutes";
/** What is billed of a calendar month, the more special first. */
const rows: readonly CareRow[] = [
  {
    id: "complex-chronic-care",
    names: /\bcomplex (?:chronic care(?: management)?|CCM)\b/gi,
    staff: { code: "99487", first: 60, more: { code: "99489", each: 30 } },
    asksConsent: true,
    source: mln,
  },
  {
    id: "chronic-care",
    names: /\b(?:chronic care management|CCM)\b/gi,
    staff: { code: "99490", first: 20, more: { code: "99439", each: 20, most: 2 } },
    own: { code: "99491", first: 30, more: { code: "99437", each: 30 } },
    asksConsent: true,
    source: mln,
  },
  {
    id: "principal-care",
    names: /\b(?:principal care management|PCM)\b/gi,
    staff: { code: "99426", first: 30, more: { code: "99427", each: 30 } },
    own: { code: "99424", first: 30, more: { code: "99425", each: 30 } },
    asksConsent: true,
    source: mln,
  },
  {
    id: "behavioral-health",
    names: /\b(?:behavioral health integration|BHI)\b/gi,
    staff: { code: "99484", first: 20 },
    asksConsent: true,
    source: "CMS Medicare Learning Network, Behavioral Health Integration Services",
  },
  {
    id: "remote-monitoring",
    names: /\b(?:remote (?:physiologic|patient) monitoring|RPM)\b(?: (?:treatment )?management)?/gi,
    staff: { code: "99457", first: 20, more: { code: "99458", each: 20 } },
    asksConsent: false,
    source: "CMS CY2021 Physician Fee Schedule final rule, remote physiologic monitoring",
  },
];
const amount =
  /(?<![\d:/])(?:(?<hours>\d)\s*(?:hours?|hrs?|h)\b\s*(?:and\s*)?)?(?<minutes>\d{1,3})\s*-?\s*(?:minutes?|mins?|min)\b|(?<![\d:/])(?<only>\d)\s*(?:hours?|hrs?)\b/gi;
const byStaff =
  /\b(?:clinical staff|staff|nurse|RN|LPN|MA|care (?:manager|coordinator|navigator)|pharmacist|social worker|health coach)\b/i;
const bySelf =
  /\b(?:I (?:personally )?(?:spent|provided)|personally (?:provided|performed|spent)|by (?:me|the physician|the provider|myself)|physician(?: personally)? (?:time|spent|provided)|provider time|my time)\b/i;
const consent = /\bconsent\w*\b|\bagree[sd]? to (?:CCM|PCM|enroll\w*)|\benrolled\b/i;

/** Care between visits that a practice bills for the minutes of a month: the first step reached, and each beyond. 42 minutes of staff -> 99490, 99439. */
export function readCareManagement(note: ServiceNote): Found {
  for (const row of rows) {
    const said = findSaid(note.reading, row.names).find(
      (each) => isAffirmed(each) && !each.marks.has("planned") && !each.marks.has("hypothetical"),
    );
    if (said === undefined) continue;
    const minutes = minutesNear(note, said);
    if (minutes === undefined) continue;
    return billed(note, row, said, minutes);
  }
  return { drafts: [], notBilled: [] };
}

function billed(note: ServiceNote, row: CareRow, said: Said, minutes: number): Found {
  const { text } = note.reading;
  const isOwn = row.own !== undefined && bySelf.test(text) && !/\bstaff (?:time|spent|minutes)\b/i.test(text);
  const timed = isOwn ? row.own : row.staff;
  if (timed === undefined) return { drafts: [], notBilled: [] };
  if (minutes < timed.first) {
    const notBilled: NotBilled[] = [
      {
        code: timed.code,
        spans: [said],
        reason: `${minutes} minutes of the month: ${timed.first} are needed.`,
        source: row.source,
      },
    ];
    return { drafts: [], notBilled };
  }
  const doubts = [
    ...(row.own !== undefined && !isOwn && !byStaff.test(text)
      ? ["The text does not say whose minutes they are: the practitioner's own have other codes."]
      : []),
    ...(row.asksConsent && !consent.test(text) ? ["The text does not say that the patient agreed to it."] : []),
    ...(row.id === "complex-chronic-care" && !/\b(?:moderate|high)\b/i.test(text)
      ? ["The text does not say that the month's decisions were of moderate or high complexity."]
      : []),
  ];
  const shared = {
    role: "counseling" as const,
    spans: [said],
    rule: `care-management/${row.id}`,
    source: row.source,
    doubts,
    confidence: doubts.length === 0 ? 0.95 : 0.7,
  };
  const beyond = timed.more === undefined ? 0 : Math.floor((minutes - timed.first) / timed.more.each);
  const more = Math.min(beyond, timed.more?.most ?? beyond);
  const lines: ServiceDraft[] = [
    draftOf({
      ...shared,
      code: timed.code,
      reason: `${minutes} minutes of the month: ${timed.first} are the first step.`,
    }),
  ];
  if (timed.more !== undefined && more > 0)
    lines.push(
      draftOf({
        ...shared,
        code: timed.more.code,
        units: more,
        reason: `${minutes} minutes: each ${timed.more.each} beyond ${timed.first}${timed.more.most === more && beyond > more ? `, at most ${more}` : ""}.`,
      }),
    );
  return { drafts: lines, notBilled: [] };
}

/** The minutes of the month: a total before all, else those nearest to the name, in its sentence or those around it. */
function minutesNear({ reading }: ServiceNote, { statement }: Said): number | undefined {
  const around = reading.statements.filter(({ index }) => Math.abs(index - statement.index) <= 4);
  const told = around.flatMap((each) => {
    const words = textOf(reading, each);
    return [...words.matchAll(amount)].map((match) => ({
      minutes: Number(match.groups?.hours ?? match.groups?.only ?? 0) * 60 + Number(match.groups?.minutes ?? 0),
      isTotal: /\btotal\w*\b/i.test(words),
      distance: Math.abs(each.index - statement.index),
    }));
  });
  const totals = told.filter(({ isTotal }) => isTotal);
  if (totals.length > 0) return Math.max(...totals.map(({ minutes }) => minutes));
  return told.toSorted((one, other) => one.distance - other.distance)[0]?.minutes;
}
