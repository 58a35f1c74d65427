import { readNumber } from "../read-number.ts";
import { findSaid, textOf } from "../said.ts";
import { draftOf, type Found, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { wasPerformed } from "./procedure-lines.ts";
import { sideBeside } from "./side.ts";

/** Without and with ultrasound guidance. Source: CPT arthrocentesis, as numbers. */
const joints: readonly { readonly names: string; readonly plain: string; readonly guided: string }[] = [
  {
    names:
      "knees?|shoulders?|hips?|subacromial(?: bursa| space)?|glenohumeral|trochanteric bursa|greater trochanter\\w*",
    plain: "20610",
    guided: "20611",
  },
  { names: "wrists?|elbows?|ankles?|olecranon bursa|ac joint|acromioclavicular|tmj", plain: "20605", guided: "20606" },
  { names: "(?:finger|toe|cmc|mcp|pip|dip|mtp)(?: joints?)?", plain: "20600", guided: "20604" },
];
const done = "inject(?:ed|ions?|ing)?|aspirat(?:ed|ion)|arthrocentesis";
const patterns = joints.map((row) => ({
  row,
  pattern: new RegExp(
    String.raw`\b(?:${row.names})\b[^.;]{0,25}?\b(?:${done})\b|\b(?:${done})\b[^.;]{0,60}?\b(?:${row.names})\b`,
    "gi",
  ),
}));
const trigger =
  /\btrigger points? (?:injections?|injected)|\btrigger points?\b[^.;]{0,120}?\binject\w*|\binject\w*[^.;]{0,20}trigger points?/gi;
const notAJoint =
  /\b(?:IM|intramuscular|deltoid|gluteal|SC|subcut\w*|epicondyl\w+|tendon sheath|carpal tunnel|trigger (?:point|finger)|ganglion|plantar fasci\w+)\b/;
const guidance = /\b(?:under|with|using)\s+(?:us|ultrasound|sonograph\w+)\b|\b(?:ultrasound|us)[- ]guid\w+/i;
const unguided = /\b(?:no|without|not)\s+(?:us|ultrasound|sonograph\w+|guidance)\b/i;
const source = "CPT arthrocentesis and injections, as numbers";

/** Joints and bursae that were injected or aspirated, and trigger points -> their lines. */
export function readJointInjections(note: ServiceNote): Found {
  const drafts: ServiceDraft[] = [];
  for (const { row, pattern } of patterns) {
    for (const said of findSaid(note.reading, pattern)) {
      const words = textOf(note.reading, said.statement);
      if (!wasPerformed(note, said) || notAJoint.test(said.words) || /\bdue\b/i.test(words)) continue;
      const side = sideBeside(note.reading, said);
      const isGuided = guidance.test(words) && !unguided.test(words);
      const code = isGuided ? row.guided : row.plain;
      if (drafts.some((draft) => draft.code === code)) continue;
      drafts.push(
        draftOf({
          code,
          role: "procedure",
          spans: [said],
          side,
          rule: "procedures/joint-injection",
          source,
          reason: `A joint or bursa was injected or aspirated, ${isGuided ? "with" : "without"} ultrasound.`,
          doubts: [
            ...(side === undefined ? ["The text does not say on which side."] : []),
            ...(isGuided ? ["Ultrasound guidance needs a stored image and a report."] : []),
          ],
          suggestions: [isGuided ? row.plain : row.guided],
        }),
      );
    }
  }
  const points = findSaid(note.reading, trigger).find((said) => wasPerformed(note, said));
  if (points !== undefined) {
    const told = /\b(?<count>\d+|one|two|three|four|five|six) muscles?\b/i.exec(textOf(note.reading, points.statement))
      ?.groups?.count;
    const muscles = readNumber(told ?? "");
    drafts.push(
      draftOf({
        code: (muscles ?? 1) >= 3 ? "20553" : "20552",
        role: "procedure",
        spans: [points],
        rule: "procedures/trigger-points",
        source,
        confidence: muscles === undefined ? 0.6 : 0.95,
        reason:
          muscles === undefined
            ? "Trigger points were injected."
            : `Trigger points of ${muscles} ${muscles === 1 ? "muscle" : "muscles"} were injected.`,
        doubts: muscles === undefined ? ["The text does not say in how many muscles."] : [],
        suggestions: muscles === undefined ? ["20553"] : [],
      }),
    );
  }
  return { drafts, notBilled: [] };
}
