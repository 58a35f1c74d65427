import { findSaid, isAffirmed } from "./said.ts";
import { draftOf, type Found } from "./service-draft.ts";
import type { ServiceNote } from "./service-note.ts";

const cessation =
  /\b(?:tobacco|smoking|nicotine)\b[^.;]{0,120}\b(?:cessation|counsel\w*|quit\w*)\b[^.;]{0,120}?\b(?<minutes>\d{1,2})\s*min\w*|\b(?<before>\d{1,2})\s*min\w*\b[^.;]{0,120}\b(?:tobacco|smoking|nicotine)\b[^.;]{0,120}\b(?:cessation|counsel\w*)/gi;

/** Counseling about tobacco, by its minutes: more than 3, more than 10. Source: CMS National Coverage Determination 210.4.1. */
export function readCounseling({ reading }: ServiceNote): Found {
  const said = findSaid(reading, cessation).find(isAffirmed);
  if (said === undefined) return { drafts: [], notBilled: [] };
  const minutes = Number(said.groups.minutes ?? said.groups.before);
  const source = "CMS National Coverage Determination 210.4.1";
  if (minutes <= 3)
    return {
      drafts: [],
      notBilled: [{ code: "99406", spans: [said], reason: "Three minutes or less are part of the visit.", source }],
    };
  return {
    drafts: [
      draftOf({
        code: minutes > 10 ? "99407" : "99406",
        role: "counseling",
        spans: [said],
        rule: "counseling/tobacco",
        source,
        reason: `${minutes} minutes of counseling about tobacco.`,
      }),
    ],
    notBilled: [],
  };
}
