import type { NotBilled, ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import type { ModifierContext } from "./modifier-context.ts";
import { withModifier } from "./with-modifier.ts";

const notPhysician = /\b(?:PA(?:-C)?|NP|FNP|ACNP|AGACNP|CNS|RNFA|physician assistant|nurse practitioner)\b/;
const assisted =
  /\bI (?:personally )?(?:assisted|first[- ]assisted|served as|acted as|was)\b(?: (?:the|an|a))?(?: first| surgical)?(?: assist(?:ant|ed)?(?: surgeon)?| with| Dr| in)?\b[^.;]{0,60}\b(?:assist\w*|surgeon|Dr\.?)\b|\b(?:role|capacity):? (?:first |surgical )?assist\w*|\b(?:assistant surgeon|first assist(?:ant)?|surgical assist(?:ant)?)(?:'s)? (?:note|claim|billing)\b|\bassistant(?:'s)? (?:op(?:erative)?|operative) note\b/i;
const noResident =
  /\b(?:no|without (?:a )?) ?(?:qualified )?resident\b[^.;]{0,30}(?:available)?|\bresident\b[^.;]{0,20}\b(?:not|un) ?available\b/i;
const together =
  /\bco-?surgeons?\b|\btwo (?:primary )?surgeons\b[^.;]{0,40}\b(?:distinct|different) (?:parts?|portions?)\b/i;
const team = /\bsurgical team\b[^.;]{0,40}\bmodifier 66\b|\bteam surgery\b/i;
const medicareAssistants = "CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 sections 20.4.3 and 40.8";
/** Long operations: nobody is paid to assist at a biopsy. */
const operation = /^(?:[23456]\d{4}|1(?:9[13]|57|58)\d{2,3})$/;

/** 80, 82, AS, 62 and 66: who of the surgeons a claim is of. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 sections 20.4.3 and 40.8. */
export function tellOperator(
  drafts: readonly ServiceDraft[],
  { note, codes }: ModifierContext,
): readonly ServiceDraft[] {
  const modifier = roleOf(note.reading.text);
  if (modifier === undefined) return drafts;
  return drafts.map((draft) => {
    if (draft.role !== "procedure" || !operation.test(draft.code)) return draft;
    const fact = codes.procedure(draft.code, note.day);
    const told = withModifier(draft, modifier);
    const isKnown = fact.kind === "known";
    return {
      ...told,
      doubts: [
        ...told.doubts,
        ...(isKnown ? [] : ["Whether the payer pays for a second surgeon at this operation is in its fee schedule."]),
        ...(modifier === "62" ? ["Both surgeons bill the same code with 62, each with an own report."] : []),
      ],
    };
  });
}

function roleOf(text: string): string | undefined {
  if (team.test(text)) return "66";
  if (together.test(text)) return "62";
  if (!assisted.test(text)) return undefined;
  const at = assisted.exec(text)?.index ?? 0;
  const around = `${text.slice(0, 160)} ${text.slice(Math.max(0, at - 120), at + 160)} ${text.slice(-160)}`;
  if (notPhysician.test(around)) return "AS";
  return noResident.test(text) ? "82" : "80";
}

const listed = /\b(?:(?:first |surgical )?assist(?:ant)?s?(?: surgeon)?)\s*[:-]\s*(?<who>[^\n;]{2,40})/i;

/** The assistant whom a surgeon's own report names: a claim of their own. */
export function assistantOf({ reading }: ServiceNote, drafts: readonly ServiceDraft[]): readonly NotBilled[] {
  const match = listed.exec(reading.text);
  const who = match?.groups?.who ?? "";
  if (match === null || /^\s*(?:none|n\/a|no\b)/i.test(who) || roleOf(reading.text) !== undefined) return [];
  const modifier = notPhysician.test(who) ? "AS" : /\b(?:MD|DO|Dr)\b/.test(who) ? "80" : undefined;
  if (modifier === undefined || /\b(?:resident|PGY)/i.test(who)) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  return drafts
    .filter(({ role, code }) => role === "procedure" && operation.test(code))
    .map(({ code }) => ({
      code,
      spans: [span],
      reason: `Who assisted bills it with ${modifier} on a claim of their own.`,
      source: medicareAssistants,
    }));
}
