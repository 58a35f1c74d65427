import { findSaid, textOf } from "../said.ts";
import type { NotBilled, ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";

/** Where drugs, nurses, laboratories and machines are the facility's. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 20.4.2. */
const facilities = new Set(["19", "21", "22", "23", "24", "26", "31", "34", "51", "52", "53", "56", "61"]);
const source = "CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 20.4.2";
/** Without a part of a physician: blood and swabs, what a nurse or a respiratory therapist does. Source: CMS Physician Fee Schedule, PCTC IND 3 and 9. */
const facilityOnly =
  /^(?:8\d{4}|3641[56]|9464[0-5]|9466[04]|9476[0-2]|5170[12]|51798|93005|93041|97\d{3}|99173|9617[0-9])$/;
/** A reading of one's own, in words that a report would have. */
const ownReading =
  /\b(?:interpret(?:ed|ation)(?: and report)?(?: \w+)? by (?:me|myself)|(?:I|independently|personally) (?:have )?(?:independently |personally )?interpreted|my (?:own |independent )?interpretation|interpretation and report|formal (?:read|report|interpretation)|(?:read|reading) by me|read(?:ing)? only|interpretation only|professional component)\b/gi;
const noReport = /\bno (?:separate |formal |written )*(?:report|interpretation)\b/i;
/** Films and tracings, which a radiologist or cardiologist of the house reads. */
const isPicture = ({ code }: ServiceDraft) => /^(?:7[0-8]\d{3}|930\d\d|933\d\d)$/.test(code);

/** What is done in a hospital and billed by it leaves the practitioner's claim; pictures stay where the text has a reading of one's own. */
export function leaveToFacility(
  drafts: readonly ServiceDraft[],
  note: ServiceNote,
): { readonly drafts: readonly ServiceDraft[]; readonly notBilled: readonly NotBilled[] } {
  if (note.isFacilityClaim || !facilities.has(note.placeOfService)) return { drafts, notBilled: [] };
  const readings = findSaid(note.reading, ownReading).map(({ statement }) => statement.index);
  const isRead = (draft: ServiceDraft) =>
    draft.spans.some(({ start }) => {
      const at = note.reading.statements.find((statement) => statement.start <= start && start < statement.end);
      return (
        at !== undefined &&
        !noReport.test(textOf(note.reading, at)) &&
        readings.some((index) => Math.abs(index - at.index) <= 1)
      );
    });
  const notBilled: NotBilled[] = [];
  const kept = drafts.filter((draft) => {
    const { code, role, spans } = draft;
    const isTheirs = role === "drug" || role === "administration" || role === "vaccine" || facilityOnly.test(code);
    if (!isTheirs && !(isPicture(draft) && !isRead(draft))) return true;
    notBilled.push({
      code,
      spans,
      reason: isTheirs
        ? "The hospital or facility bills it."
        : "The text has no reading and report of the practitioner's own; who reads for the house bills it.",
      source,
    });
    return false;
  });
  return { drafts: kept, notBilled };
}
