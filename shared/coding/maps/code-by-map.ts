import type { OtherCode } from "../../claim/encounter.ts";
import type { CodedNote, NoteCode } from "../coded-note.ts";
import { type MapContext, mapDiagnosis } from "./map-diagnosis.ts";

/**
 * A diagnosis of another vocabulary as the coder has diagnoses, its own code being the text that supports it. Where the map
 * leaves a choice, the likeliest code waits with the others as suggestions; undefined where it has none at all.
 */
export function codeByMap(otherCode: OtherCode, context: MapContext): CodedNote | undefined {
  const mapped = mapDiagnosis(otherCode, context);
  const [first, ...others] = mapped.kind === "sure" ? [mapped.code] : mapped.suggestions;
  if (first === undefined) return undefined;
  const known = (code: string) => {
    const found = context.codes.diagnosis(code, context.day);
    return found.kind === "known"
      ? { title: found.fact.title, release: found.release }
      : { title: "", release: undefined };
  };
  const code: NoteCode = {
    code: first,
    ...known(first),
    standing: mapped.kind,
    confidence: mapped.kind === "sure" ? 0.95 : 0.5,
    spans: [{ start: 0, end: otherCode.code.length }],
    rule: `maps/${otherCode.system}`,
    source: mapped.source,
    reason: mapped.reason,
    doubts: mapped.kind === "sure" ? [] : [mapped.reason],
    suggestions: others.map((other) => ({ code: other, title: known(other).title })),
  };
  return {
    codes: [code],
    notCoded: [],
    firstListed: undefined,
    releases: mapped.kind === "sure" ? mapped.releases : code.release === undefined ? [] : [code.release],
  };
}
