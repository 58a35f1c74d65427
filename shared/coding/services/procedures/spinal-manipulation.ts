import { readNumber } from "../read-number.ts";
import { findSaid, textOf } from "../said.ts";
import { draftOf, type Found } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { wasPerformed } from "./procedure-lines.ts";

const manipulated =
  /\b(?:cmt|chiropractic (?:manipulat\w+|adjust\w+)|spinal (?:manipulat\w+|adjust\w+)|(?:diversified|drop[- ]table|activator) (?:technique|adjust\w+|manipulat\w+)|98940|98941|98942)\b/gi;
const regions = [
  /\b(?:cervical|C[1-7])\b/,
  /\b(?:thoracic|T\d{1,2})\b/,
  /\b(?:lumbar|L[1-5])\b/,
  /\b(?:sacral|sacrum)\b/,
  /\b(?:pelvic|pelvis|sacroiliac|SI joints?|ilium)\b/,
];
const told = /\b(?<count>[1-5]|one|two|three|four|five) (?:spinal )?regions?\b/i;

/** Chiropractic manipulation of the spine -> its line by regions; AT where Medicare's patient is in active treatment. Source: CMS Medicare Benefit Policy Manual (Pub. 100-02), chapter 15 section 240. */
export function readSpinalManipulation(note: ServiceNote): Found {
  const said = findSaid(note.reading, manipulated).find((each) => wasPerformed(note, each));
  if (said === undefined) return { drafts: [], notBilled: [] };
  const words = textOf(note.reading, said.statement);
  const count =
    readNumber(told.exec(words)?.groups?.count ?? "") ?? regions.filter((region) => region.test(words)).length;
  const code = count >= 5 ? "98942" : count >= 3 ? "98941" : "98940";
  const isActive =
    note.payer === "medicare" &&
    /\bactive (?:treatment|care)\b|\bacute\b/i.test(note.reading.text) &&
    !/\bmaintenance\b/i.test(note.reading.text);
  return {
    drafts: [
      draftOf({
        code,
        role: "procedure",
        modifiers: isActive ? ["AT"] : [],
        spans: [said],
        rule: "procedures/spinal-manipulation",
        source: "CMS Medicare Benefit Policy Manual (Pub. 100-02), chapter 15 section 240; CPT, as numbers",
        confidence: count === 0 ? 0.6 : 0.95,
        reason: `The spine was manipulated in ${count || "some"} ${count === 1 ? "region" : "regions"}.`,
        doubts: count === 0 ? ["The text does not say in which regions."] : [],
      }),
    ],
    notBilled: [],
  };
}
