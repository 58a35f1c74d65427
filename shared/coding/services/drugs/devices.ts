import { wasDone } from "../performed.ts";
import { findSaid } from "../said.ts";
import { draftOf, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";

/** What a procedure leaves in the patient, by its trade name. Source: HCPCS Level II, CMS. */
const devices: readonly { readonly code: string; readonly names: RegExp; readonly within: RegExp }[] = [
  { code: "J7307", names: /\b(?:nexplanon|etonogestrel implant|contraceptive implant)\b/gi, within: /^1198[13]$/ },
  { code: "J7298", names: /\bmirena\b/gi, within: /^58300$/ },
  { code: "J7297", names: /\bliletta\b/gi, within: /^58300$/ },
  { code: "J7296", names: /\bkyleena\b/gi, within: /^58300$/ },
  { code: "J7301", names: /\bskyla\b/gi, within: /^58300$/ },
  { code: "J7300", names: /\b(?:paragard|copper iud)\b/gi, within: /^58300$/ },
];

/** Devices that were put in with a procedure of the note -> their lines. One that the patient brought is not billed. */
export function deviceLines(note: ServiceNote, drafts: readonly ServiceDraft[]): readonly ServiceDraft[] {
  if (
    /\b(?:patient|pt) (?:brought|supplied|provided)|\bpatient'?s own (?:device|supply)|\b(?:pharmacy|specialty pharmacy)[- ]supplied\b/i.test(
      note.reading.text,
    )
  )
    return [];
  return devices
    .flatMap(({ code, names, within }) => {
      const procedure = drafts.find((draft) => within.test(draft.code));
      const said =
        procedure === undefined
          ? undefined
          : findSaid(note.reading, names)
              .filter((each) => wasDone(note.reading, each))
              .at(-1);
      if (said === undefined) return [];
      return [
        draftOf({
          code,
          role: "drug",
          spans: [said],
          rule: "drugs/device",
          source: "HCPCS Level II, CMS",
          reason: "The device that was put in.",
        }),
      ];
    })
    .slice(0, 1);
}
