import { wasDone } from "../performed.ts";
import { findSaid } from "../said.ts";
import { draftOf, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";

interface SpecialVisit {
  readonly names: RegExp;
  readonly code: (note: ServiceNote) => string;
  readonly reason: string;
  readonly source: string;
}

const medical =
  /\b(?:medical services|with (?:medical|E\/M)|psychiatrist|M\.?D\.?|D\.?O\.?|PMHNP|NP|prescri\w+|(?:start|initiat|began|increas|continu|adjust)\w*[^.;]{0,40}\b\d+(?:\.\d+)? ?mg)\b/;
const cpt = "CPT, as numbers";

/** Evaluations that stand for the visit and have no level. */
const specials: readonly SpecialVisit[] = [
  {
    names:
      /\b(?:initial )?(?:psychiatric|psychological|mental health|behavioral health|biopsychosocial)(?: (?:diagnostic|intake|initial))* (?:evaluation|eval|assessment|interview|intake)\b|\bdiagnostic (?:evaluation|interview|assessment)\b(?=[^.;]{0,60}(?:psych\w*|therap\w+|counsel\w*|lcsw|lpc))/gi,
    code: ({ reading }) =>
      medical.test(reading.text) &&
      !/\b(?:without|no) medical services\b|\b(?:LCSW|LPC|LMFT|psychologist)\b/i.test(reading.text)
        ? "90792"
        : "90791",
    reason: "A psychiatric evaluation stands for the visit.",
    source: cpt,
  },
  {
    names:
      /\bcomprehensive (?:dilated |ophthalm\w+ |medical )*(?:eye )?exam(?:ination)?\b(?=[^;]{0,80}(?:eye|dilat|ophthalm|retina|fundus|vision|\bO[DSU]\b))|\bcomprehensive (?:dilated )?(?:eye|ophthalm\w+) (?:exam\w*|evaluation|service)\b|\bdilated comprehensive eye exam\b/gi,
    code: ({ patient }) => (patient === "new" ? "92004" : "92014"),
    reason: "A comprehensive eye examination stands for the visit.",
    source: cpt,
  },
  {
    names: /\bintermediate (?:eye|ophthalm\w+) (?:exam\w*|evaluation|service)\b/gi,
    code: ({ patient }) => (patient === "new" ? "92002" : "92012"),
    reason: "An intermediate eye examination stands for the visit.",
    source: cpt,
  },
];

/** Evaluations of a note that stand for its visit -> their lines. */
export function specialVisits(note: ServiceNote): readonly ServiceDraft[] {
  for (const { names, code, reason, source } of specials) {
    const said = findSaid(note.reading, names).find((each) => wasDone(note.reading, each));
    if (said === undefined) continue;
    const isByPatient = /^920/.test(code(note));
    return [
      draftOf({
        code: code(note),
        role: "visit",
        spans: [said],
        rule: "visit/special",
        source,
        reason,
        doubts:
          isByPatient && note.patient === undefined
            ? ["Nothing says whether the patient is new to the practice or established."]
            : [],
      }),
    ];
  }
  return [];
}
