import { findSaid, textOf } from "../said.ts";
import { draftOf, type Found } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { wasPerformed } from "./procedure-lines.ts";

/** The first 20 square centimeters and each further 20, by the deepest layer that was taken. Source: CPT, as numbers. */
const depths: readonly {
  readonly layer: RegExp;
  readonly name: string;
  readonly first: string;
  readonly further: string;
}[] = [
  { layer: /\bbone\b|\bbony\b/i, name: "bone", first: "11044", further: "11047" },
  { layer: /\b(?:muscle|fascia|tendon)\b/i, name: "muscle or fascia", first: "11043", further: "11046" },
  {
    layer: /\b(?:subcutaneous|subcut|sub-?q|excisional)\b/i,
    name: "subcutaneous tissue",
    first: "11042",
    further: "11045",
  },
  { layer: /./s, name: "skin and what does not live", first: "97597", further: "97598" },
];
const debrided = /\b(?:(?:sharp|excisional|selective|surgical)[^.;]{0,20})?debrid\w+/gi;
const wound = /\b(?:ulcers?|wounds?|slough|eschar|necro\w+|devitali[sz]ed|pressure injur\w+|non-?viable)\b/i;
const notThis =
  /\b(?:nails?|callus\w*|corns?|burns?|sinus|endoscop\w+|joint|arthroscop\w+|corneal|epithelium|fracture)\b/i;
/** Down to a layer is not through it. */
const only =
  /\b(?:no|not|without|did not|nor)\b[^.;,]{0,30}\b(?:bone|muscle|fascia|tendon|subcutaneous|subcut)\b|\b(?:bone|muscle|fascia|tendon|subcutaneous tissue) (?:not (?:exposed|debrided|removed|taken)|exposed but)\b|\bto (?:the )?(?:level of )?(?:healthy |bleeding )?(?:fascia|bone)\b/gi;
const area =
  /(?<area>\d+(?:\.\d+)?)\s*(?:sq\.? ?cm|cm2|cm²|square (?:cm|centimeters?))|(?<long>\d+(?:\.\d+)?)\s*(?:cm)?\s*[x×]\s*(?<wide>\d+(?:\.\d+)?)\s*(?:cm)?/i;

/** Wounds and ulcers that were debrided -> their lines, by depth and area. */
export function readDebridements(note: ServiceNote): Found {
  for (const said of findSaid(note.reading, debrided)) {
    const own = textOf(note.reading, said.statement);
    if (!wasPerformed(note, said) || notThis.test(own)) continue;
    const words = note.reading.statements
      .filter(({ index }) => Math.abs(index - said.statement.index) <= 2)
      .map((statement) => textOf(note.reading, statement))
      .join(" ");
    if (!wound.test(words)) continue;
    const taken = own.replace(only, " ");
    const depth = depths.find(({ layer }) => layer.test(taken));
    if (depth === undefined) continue;
    const told = (area.exec(own) ?? area.exec(words))?.groups;
    const size =
      told?.area === undefined
        ? told?.long === undefined
          ? undefined
          : Number(told.long) * Number(told.wide)
        : Number(told.area);
    const further = size === undefined ? 0 : Math.max(0, Math.ceil(size / 20 - 1e-9) - 1);
    const base = {
      role: "procedure" as const,
      spans: [said],
      rule: "procedures/debridement",
      source: "CPT debridement, as numbers",
      confidence: size === undefined ? 0.6 : 0.92,
      doubts: size === undefined ? ["The text does not say how large the area was."] : [],
      reason: `Debrided down to ${depth.name}${size === undefined ? "" : `, ${Math.round(size * 10) / 10} square cm`}.`,
    };
    return {
      drafts: [
        draftOf({ ...base, code: depth.first }),
        ...(further > 0 ? [draftOf({ ...base, code: depth.further, units: further })] : []),
      ],
      notBilled: [],
    };
  }
  return { drafts: [], notBilled: [] };
}
