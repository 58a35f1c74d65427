import { findSaid, textOf } from "../said.ts";
import { draftOf, type Found } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { wasPerformed } from "./procedure-lines.ts";

const mohs = /\bmohs\b/gi;
const stage = /\bstage\s*(?<number>[1-9]|IV|V|III|II|I)\b/gi;
const told = /\b(?<count>[1-9]|one|two|three|four|five) stages?\b/i;
const romans: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5 };
const words: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };
const delicate =
  /\b(?:head|face|facial|forehead|eyebrow|eyelid|nose|nasal|ala\w*|lips?|ear|helix|chin|cheek|temple|scalp|neck|jaw|hands?|finger|thumb|f(?:oo|ee)t|toe|genital\w*|penis|scrot\w+|vulva)\b/i;

/** Mohs surgery -> its first stage and those after it, by the part of the body. Source: CPT Mohs surgery, as numbers. */
export function readMohs(note: ServiceNote): Found {
  const { reading } = note;
  const said = findSaid(reading, mohs).find((each) => wasPerformed(note, each));
  const highest = Math.max(
    0,
    ...findSaid(reading, stage).map(
      ({ groups }) => romans[groups.number?.toUpperCase() ?? ""] ?? Number(groups.number),
    ),
  );
  const counted = told.exec(reading.text)?.groups?.count?.toLowerCase() ?? "";
  const stages = highest > 0 ? highest : (words[counted] ?? (Number(counted) || 0));
  if (said === undefined || stages === 0) return { drafts: [], notBilled: [] };
  const isDelicate = delicate.test(textOf(reading, said.statement)) || delicate.test(reading.text);
  const [first, further] = isDelicate ? ["17311", "17312"] : ["17313", "17314"];
  const base = {
    role: "procedure" as const,
    spans: [said],
    rule: "procedures/mohs",
    source: "CPT Mohs surgery, as numbers",
    reason: `${stages} ${stages === 1 ? "stage" : "stages"} of Mohs surgery.`,
  };
  return {
    drafts: [
      draftOf({ ...base, code: first ?? "" }),
      ...(stages > 1 ? [draftOf({ ...base, code: further ?? "", units: stages - 1 })] : []),
    ],
    notBilled: [],
  };
}
