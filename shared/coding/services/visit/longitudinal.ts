import { findSaid, isAffirmed } from "../said.ts";
import { draftOf, type Found, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";

const source =
  "CMS CY2024 and CY2025 Physician Fee Schedule final rules; Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 30.6.7";
const told =
  /\bG2211\b|\blongitudinal(?:ly)?\b[^.;]{0,60}\b(?:care|relationship|complex\w*|manage\w*|follow\w*)\b|\b(?:follow|manage|care for)\w*\b[^.;]{0,30}\blongitudinally\b/gi;
/** From this day on it stands beside a visit with 25 where the other service is preventive or a vaccine. Source: CMS CY2025 final rule. */
const besidePreventionFrom = "2025-01-01";
const since = "2024-01-01";
const officeVisit = /^992(?:0[2-5]|1[1-5])$/;
const prevention =
  /^(?:G0008|G0009|G0010|9047[1-4]|9046[01]|90480|G0438|G0439|G0402|G0444|G0442|G0447|9938\d|9939\d|9949[78]|G0101|Q0091|G0136)$/;

/** Medicare's line for the care of a practice that follows the patient on and on, where the note says that it does. */
export function longitudinalLine(
  note: ServiceNote,
  visits: readonly ServiceDraft[],
  others: readonly ServiceDraft[],
): Found {
  const visit = visits.find(({ code }) => officeVisit.test(code));
  const said = findSaid(note.reading, told).find(isAffirmed);
  if (visit === undefined || said === undefined || note.payer !== "medicare" || note.day < since)
    return { drafts: [], notBilled: [] };
  const beside = [...others, ...visits].filter(
    ({ role }) => role === "procedure" || role === "administration" || role === "preventive-visit",
  );
  const isParted = beside.some(({ code }) => note.day < besidePreventionFrom || !prevention.test(code));
  if (isParted)
    return {
      drafts: [],
      notBilled: [
        {
          code: "G2211",
          spans: [said],
          reason: "Beside a visit with 25 it is not paid, unless for prevention.",
          source,
        },
      ],
    };
  return {
    drafts: [
      draftOf({
        code: "G2211",
        role: "counseling",
        spans: [said],
        rule: "visit/longitudinal",
        source,
        reason: "The practice follows the patient on and on, says the note.",
      }),
    ],
    notBilled: [],
  };
}
