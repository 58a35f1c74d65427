import { draftOf, type ServiceDraft } from "../service-draft.ts";
import type { ServiceFacts } from "../service-note.ts";
import { preventiveVisitOf } from "../visit/preventive-visit-of.ts";

const level = /\b(?:level|lvl|lv|l)\s*-?\s*(?<level>[1-5])\b/i;
const office = /\b(?:office|ov|visit|e\/?m|np|est(?:ab\w*)?|new (?:patient|pt))\b/i;
const preventive = /\b(?:physical|preventive|well (?:child|visit|woman|adult)|annual exam|checkup)\b/i;
const isNew = /\bnew\b|\bnp\b/i;
const isEstablished = /\best(?:ab\w*)?\b|\bfollow[- ]?up\b|\bf\/u\b/i;
const source = "CPT office visits, as numbers";

/** A visit that a charge names by its level: "Office visit est level 4" -> 99214. */
export function namedVisit(
  words: string,
  { patient, ageYears, placeOfService }: ServiceFacts,
): ServiceDraft | undefined {
  const known = isNew.test(words) ? "new" : isEstablished.test(words) ? "established" : patient;
  const told = level.exec(words)?.groups?.level;
  const doubts = known === undefined ? ["Nothing says whether the patient is new to the practice or established."] : [];
  if (told !== undefined && (office.test(words) || placeOfService === "23")) {
    const isEmergency = placeOfService === "23" || /\b(?:ed|er|emergency)\b/i.test(words);
    // 99201 has ended: there is no new patient of level 1.
    if (!isEmergency && known === "new" && told === "1") return undefined;
    const code = isEmergency ? `9928${told}` : `${known === "new" ? "9920" : "9921"}${told}`;
    return draftOf({
      code,
      role: "visit",
      spans: [],
      rule: "charges/named-visit",
      source,
      reason: "The charge names the level.",
      confidence: 0.95,
      doubts: isEmergency ? [] : doubts,
    });
  }
  if (preventive.test(words) && ageYears !== undefined)
    return draftOf({
      code: preventiveVisitOf(ageYears, known ?? "established"),
      role: "preventive-visit",
      spans: [],
      rule: "charges/named-visit",
      source,
      reason: `A preventive visit at ${ageYears} years.`,
      doubts,
    });
  return undefined;
}
