import type { NoteCode } from "../coded-note.ts";
import type { TabularNotes } from "./tabular-notes.ts";

/**
 * What the note of the visit names, was left out beside another code, and that code's "use additional code" or "code also"
 * note asks for: back for a coder, with the note as the reason. Source: ICD-10-CM Guidelines FY2026 I.A.17, I.B.7.
 */
export function additionalCodes(
  given: readonly NoteCode[],
  leftOut: readonly NoteCode[],
  notes: TabularNotes | undefined,
): readonly NoteCode[] {
  if (notes === undefined) return [];
  const seen = new Set(given.map(({ code }) => code));
  return leftOut.flatMap((each): readonly NoteCode[] => {
    if (seen.has(each.code)) return [];
    const by = given.flatMap(({ code }) => {
      const asked = notes.asksFor(code, each.code);
      return asked === undefined ? [] : [{ code, asked }];
    })[0];
    if (by === undefined) return [];
    seen.add(each.code);
    const said = `the "${by.asked.kind === "codeAlso" ? "code also" : "use additional code"}" note at ${dotted(by.asked.at)} asks for it beside ${dotted(by.code)}`;
    return [
      {
        ...each,
        standing: "review",
        confidence: Math.min(each.confidence, 0.6),
        reason: `${each.reason}: ${said}`,
        source: `ICD-10-CM Guidelines FY2026 I.A.17; ${notes.release}`,
        doubts: [...each.doubts, `${said}: is it documented as a condition of its own?`],
      },
    ];
  });
}

function dotted(code: string): string {
  return code.length > 3 && /^[A-Z]\d/.test(code) && !code.includes("-")
    ? `${code.slice(0, 3)}.${code.slice(3)}`
    : code;
}
