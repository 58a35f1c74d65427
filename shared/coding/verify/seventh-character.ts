import type { Draft } from "../mentions/draft.ts";
import { phraseSearch } from "../mentions/find-in-text.ts";
import type { Reading } from "../mentions/reading.ts";
import { isHealing } from "./is-healing.ts";
import { isLateEffect } from "./is-late-effect.ts";

const sequela = phraseSearch(
  "sequela|sequelae|late effect|late effects|residual from|old injury|due to old|from old injury",
);
const nonunion = phraseSearch("nonunion|non union", ["uncertain"]);
const malunion = phraseSearch("malunion|healed in malposition");
const delayed = phraseSearch("delayed healing|delayed union|slow healing");
const open = phraseSearch("open fracture|open fx|open displaced|open comminuted|compound fracture|open|gustilo");
const severe = phraseSearch("type iiia|type iiib|type iiic|iiia|iiib|iiic|grade iii|type 3a|type 3b|gustilo iii");

const fracture = /^(?:S[0-9]2|M80|M84|M97)/;
/** Fractures of long bones tell open types I and II (B) from type III (C). */
const gustilo = /^S(?:52|72|82)/;

/**
 * The seventh character of an injury or a drug event: A while it is actively treated, D while it heals, S for what it
 * leaves; of a fracture also how it heals and whether it is open. Source: ICD-10-CM Guidelines FY2026 I.C.19.a, I.C.19.c.
 */
export function seventhFor(draft: Pick<Draft, "code" | "spans">, reading: Reading): string {
  if (sequela(reading).length > 0 || isLateEffect(reading.text)) return "S";
  const isFracture = fracture.test(draft.code);
  if (isFracture && nonunion(reading).length > 0) return "K";
  if (isFracture && malunion(reading).length > 0) return "P";
  if (isFracture && delayed(reading).length > 0) return "G";
  // The cause of an injury is told with the injury's own character; a drug is given now.
  const heals = isHealing(reading.text);
  if (heals && !/^T(?:3[6-9]|4|50|8)/.test(draft.code)) return "D";
  if (/^S[0-9]2/.test(draft.code) && isOpen(draft, reading))
    return gustilo.test(draft.code) && severe(reading).length > 0 ? "C" : "B";
  return "A";
}

/** "Open tibia fx, clavicle fx": the one beside the word, where another fracture stands beside it. */
function isOpen({ spans }: Pick<Draft, "spans">, reading: Reading): boolean {
  return open(reading).some(({ start }) => {
    const part = partAt(reading.text, start);
    const isOfAnother = /\b(?:fx|fxs|fracture|fractures)\b/i.test(reading.text.slice(part.start, part.end));
    return (
      !isOfAnother || spans.length === 0 || spans.some((span) => span.start >= part.start && span.start < part.end)
    );
  });
}

function partAt(text: string, at: number): { readonly start: number; readonly end: number } {
  const start = Math.max(-1, ...[",", ";", ".", "\n", ":"].map((mark) => text.lastIndexOf(mark, at))) + 1;
  const length = text.slice(at).search(/[,;.\n]/);
  return { start, end: length === -1 ? text.length : at + length };
}
