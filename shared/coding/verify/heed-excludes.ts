import type { NotCoded, NoteCode } from "../coded-note.ts";
import { knownExcludes } from "./known-excludes.ts";
import type { TabularNotes } from "./tabular-notes.ts";

const source = "ICD-10-CM Guidelines FY2026 I.A.12.a";
const isSign = (code: string) => code.startsWith("R");

/**
 * Two codes of which one excludes the other (Excludes1): a sign or symptom goes, and the disease stays; of two diseases a
 * coder must say whether they are unrelated.
 */
export function heedExcludes(
  codes: readonly NoteCode[],
  notes: TabularNotes | undefined,
): { readonly kept: readonly NoteCode[]; readonly dropped: readonly NotCoded[] } {
  const dropped = new Map<string, NotCoded>();
  const doubts = new Map<string, string>();
  for (const one of codes)
    for (const other of codes) {
      const at = one.code === other.code ? undefined : (notes?.excludes ?? knownExcludes)(one.code, other.code);
      if (at === undefined) continue;
      const sign = isSign(one.code) === isSign(other.code) ? undefined : isSign(one.code) ? one : other;
      const said = `the Excludes1 note at ${dotted(at)} parts ${dotted(one.code)} from ${dotted(other.code)}`;
      if (sign !== undefined)
        dropped.set(sign.code, {
          code: sign.code,
          spans: sign.spans,
          reason: said,
          source: notes === undefined ? source : `${source}; ${notes.release}`,
        });
      else for (const { code } of [one, other]) doubts.set(code, `${said}: both only where they are unrelated`);
    }
  const kept = codes
    .filter(({ code }) => !dropped.has(code))
    .map((code): NoteCode => {
      const doubt = doubts.get(code.code);
      return doubt === undefined ? code : { ...code, standing: "review", doubts: [...code.doubts, doubt] };
    });
  return { kept, dropped: [...dropped.values()] };
}

function dotted(code: string): string {
  return code.length > 3 && /^[A-Z]\d/.test(code) && !code.includes("-")
    ? `${code.slice(0, 3)}.${code.slice(3)}`
    : code;
}
