import { withModifier } from "../modifiers/with-modifier.ts";
import { whenDone } from "../performed.ts";
import { findSaid, type Said } from "../said.ts";
import { draftOf, type Found, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { wasPerformed } from "./procedure-lines.ts";

interface Scope {
  readonly id: string;
  readonly names: RegExp;
  /** Where nothing else was done. */
  readonly plain: string;
  /** What was done through it, the one of the highest value first: the others are told apart with 59. */
  readonly done: readonly { readonly code: string; readonly pattern: RegExp }[];
}

const biopsied = /\b(?:biops\w+|bx|cold forceps|biopsy forceps)\b/gi;
const snared = /\b(?:snar\w+|hot polypectomy|cold snare|emr)\b/gi;
const dilated = /\b(?:(?:balloon|savary|bougie|through[- ]the[- ]scope|tts)[^.;]{0,30}dilat\w+|dilat(?:ed|ion))\b/gi;
const stopped =
  /\b(?:hemostasis|bleeding (?:was )?(?:controlled|treated)|control of bleeding|bicap|hemoclips?[^.;]{0,30}bleed\w*|epinephrine injection[^.;]{0,30}bleed\w*|(?:bleed\w*)[^.;]{0,40}(?:clip\w*|cauter\w+|coagulat\w+))\b/gi;
const injected =
  /\b(?:submucosal (?:saline |lift )?injection|saline lift|tattoo\w*|spot (?:injected|ink)|india ink)\b/gi;
const ablated = /\b(?:argon plasma|apc|radiofrequency ablation|rfa)\b/gi;
const banded = /\b(?:band ligation|banded|banding)\b/gi;

/** Source: CPT endoscopy of the digestive system, as numbers. */
const scopes: readonly Scope[] = [
  {
    id: "colonoscopy",
    names: /\b(?:screening |surveillance |diagnostic )*colonoscop\w+/gi,
    plain: "45378",
    done: [
      { code: "45388", pattern: ablated },
      { code: "45385", pattern: snared },
      { code: "45382", pattern: stopped },
      { code: "45386", pattern: dilated },
      { code: "45380", pattern: biopsied },
      { code: "45384", pattern: /\bhot biopsy\b/gi },
      { code: "45381", pattern: injected },
    ],
  },
  {
    id: "sigmoidoscopy",
    names: /\b(?:flex(?:ible)? )?sigmoidoscop\w+|\bflex sig\b/gi,
    plain: "45330",
    done: [
      { code: "45338", pattern: snared },
      { code: "45334", pattern: stopped },
      { code: "45331", pattern: biopsied },
      { code: "45335", pattern: injected },
    ],
  },
  {
    id: "upper",
    names: /\b(?:egd|upper endoscop\w+|esophagogastroduodenoscop\w+|gastroscop\w+)\b/gi,
    plain: "43235",
    done: [
      { code: "43255", pattern: stopped },
      { code: "43244", pattern: banded },
      { code: "43251", pattern: snared },
      { code: "43248", pattern: /\b(?:savary|guide ?wire)[^.;]{0,40}dilat\w+/gi },
      {
        code: "43249",
        pattern: /\b(?:balloon|tts|through[- ]the[- ]scope)[^.;]{0,40}dilat\w+|dilat\w+[^.;]{0,30}balloon/gi,
      },
      { code: "43239", pattern: biopsied },
    ],
  },
];
const source =
  "CPT digestive system, as numbers; CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 18 section 60";

/** Endoscopies of the gut -> their lines: by all that was done through the scope, or as a look alone. */
export function readEndoscopies(note: ServiceNote): Found {
  const drafts: ServiceDraft[] = [];
  const starts = scopes.flatMap((scope) => {
    const said = findSaid(note.reading, scope.names).find(
      (each) => wasPerformed(note, each) && isPerformedHere(note, each),
    );
    return said === undefined ? [] : [{ scope, said }];
  });
  const inOrder = starts.toSorted((one, other) => one.said.start - other.said.start);
  for (const [at, { scope, said }] of inOrder.entries()) {
    const until = inOrder[at + 1]?.said.statement.index ?? Number.POSITIVE_INFINITY;
    const reached = (each: Said) =>
      each.statement.index >= said.statement.index &&
      (each.statement.index < until || each.statement.index === said.statement.index) &&
      wasPerformed(note, each);
    const through = scope.done.flatMap(({ code, pattern }) => {
      const found = findSaid(note.reading, pattern).find(reached);
      return found === undefined ? [] : [{ code, found }];
    });
    const isScreening = /\bscreening\b/i.test(note.reading.text) && scope.id === "colonoscopy";
    const told = isScreening ? (note.payer === "medicare" ? "PT" : "33") : undefined;
    const lines =
      through.length === 0
        ? [
            {
              code: plainOf(scope, note, isScreening),
              spans: [said],
              modifiers: isScreening && note.payer !== "medicare" ? ["33"] : [],
            },
          ]
        : through.map(({ code, found }, index) => ({
            code,
            spans: [said, found],
            modifiers: index === 0 ? [] : ["59"],
          }));
    drafts.push(
      ...lines.map(({ code, spans, modifiers }) => {
        const draft = draftOf({
          code,
          role: "procedure",
          spans,
          modifiers,
          rule: `procedures/${scope.id}`,
          source,
          reason:
            through.length === 0 ? "A look through the scope, and nothing done." : "What was done through the scope.",
          doubts: modifiers.includes("59")
            ? ["It is told apart as of another lesion than the first: a coder's question."]
            : [],
        });
        return told !== undefined && through.length > 0 ? withModifier(draft, told) : draft;
      }),
    );
  }
  return { drafts, notBilled: [] };
}

function plainOf({ plain, id }: Scope, note: ServiceNote, isScreening: boolean): string {
  if (id !== "colonoscopy" || !isScreening || note.payer !== "medicare") return plain;
  return /\b(?:high[- ]risk|family history|personal history|surveillance)\b/i.test(note.reading.text)
    ? "G0105"
    : "G0121";
}

/** A scope is named in many visits: it was done where the note tells of the way, of findings or that it was done. */
function isPerformedHere(note: ServiceNote, said: Said): boolean {
  return (
    whenDone(note.reading, said) === "today" ||
    /\b(?:cecum|terminal ileum|duodenum|advanced|withdrawn|withdrawal time|prep (?:was )?(?:good|adequate|excellent|fair)|good prep|sedation|propofol|scope|snare\w*|forceps)\b/i.test(
      note.reading.text,
    )
  );
}
