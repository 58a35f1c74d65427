import { fractureCodes } from "../procedures/fractures.ts";
import { procedureTable } from "../procedures/procedure-table.ts";
import type { ServiceDraft } from "../service-draft.ts";
import type { ModifierContext } from "./modifier-context.ts";
import { tellTelehealth } from "./telehealth.ts";
import { tellGlobal } from "./tell-global.ts";
import { tellOperator } from "./tell-operator.ts";
import { tellPart } from "./tell-part.ts";
import { tellRepeat } from "./tell-repeat.ts";
import { tellShared } from "./tell-shared.ts";
import { tellStopped } from "./tell-stopped.ts";
import { tellTeaching } from "./tell-teaching.ts";
import { tellUnusual } from "./tell-unusual.ts";
import { withModifier } from "./with-modifier.ts";

const steps: readonly ((drafts: readonly ServiceDraft[], context: ModifierContext) => readonly ServiceDraft[])[] = [
  tellSides,
  tellPart,
  tellStopped,
  tellVisits,
  tellReturns,
  tellOperator,
  tellUnusual,
  tellShared,
  tellTeaching,
  tellTelehealth,
  tellHistory,
];

/** The drafts with what modifiers tell about them: sides, separate and unrelated visits, returns, telehealth. */
export function applyModifiers(drafts: readonly ServiceDraft[], context: ModifierContext): readonly ServiceDraft[] {
  return steps.reduce((so, step) => step(so, context), drafts);
}

/** What earlier services of the patient ask of these: global days that still run, the same again on the same day. */
export function tellHistory(drafts: readonly ServiceDraft[], context: ModifierContext): readonly ServiceDraft[] {
  return tellRepeat(tellGlobal(drafts, context), context);
}

/** Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 40.7: one line, one unit, 50. */
function tellSides(drafts: readonly ServiceDraft[], { codes, note }: ModifierContext): readonly ServiceDraft[] {
  return drafts.map((draft) => {
    if (draft.side === undefined) return draft;
    if (draft.side !== "both") return withModifier(draft, draft.side === "left" ? "LT" : "RT");
    const fact = codes.procedure(draft.code, note.day);
    const indicator = fact.kind === "known" ? fact.fact.bilateral : undefined;
    if (indicator === "0" || indicator === "2" || indicator === "9")
      return {
        ...draft,
        doubts: [...draft.doubts, "Both sides are named, and the fee schedule does not pay this code twice for them."],
      };
    return withModifier(draft, "50");
  });
}

const longGlobal = new Set([
  ...procedureTable.filter(({ global }) => global === "090").map(({ code }) => code),
  ...fractureCodes,
]);

/** Tests on the patient's skin and nerves that have a part of the evaluation in them. Source: CMS NCCI Policy Manual, chapter 11. */
const testsOnPatient = /^(?:950(?:04|1[78]|2[4-8]|44|52|7[69])|9586\d|9588[56]|959(?:0\d|1[0-3])|92504|99188)$/;

/** Giving these vaccines asks for no modifier on the visit. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 18 section 10. */
const medicareShots = /^G00(?:08|09|10)$/;

/** 24, 25 and 57 on visits. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 sections 30.6.6 and 40.2. */
function tellVisits(drafts: readonly ServiceDraft[], { signs, codes, note }: ModifierContext): readonly ServiceDraft[] {
  const others = drafts.filter(
    ({ role, code }) =>
      role === "procedure" || (role === "administration" && !medicareShots.test(code)) || testsOnPatient.test(code),
  );
  const hasPreventive = drafts.some(({ role }) => role === "preventive-visit");
  const parts = (visit: ServiceDraft, other: ServiceDraft): boolean => {
    const found = [
      codes.pair("practitioner", other.code, visit.code, note.day),
      codes.pair("practitioner", visit.code, other.code, note.day),
    ];
    return found.some(({ kind }) => kind !== "unknown");
  };
  return drafts.map((draft) => {
    if (draft.role !== "visit" && draft.role !== "preventive-visit") return draft;
    if (draft.code === "99024" || draft.code === "99211" || draft.code === "99292") return draft;
    const isUnrelated = draft.role === "visit" && signs.postoperative.length > 0 && signs.unrelated.length > 0;
    const isForSurgery =
      draft.role === "visit" && (signs.surgeryDecided.length > 0 || others.some(({ code }) => longGlobal.has(code)));
    const isBeside =
      others.some((other) => !longGlobal.has(other.code) && parts(draft, other)) ||
      (draft.role === "visit" && hasPreventive);
    return [...(isUnrelated ? ["24"] : []), ...(isBeside ? ["25"] : []), ...(isForSurgery ? ["57"] : [])].reduce(
      withModifier,
      draft,
    );
  });
}

const returns: readonly { readonly modifier: string; readonly pattern: RegExp }[] = [
  { modifier: "78", pattern: /\b(?:unplanned )?return to (?:the )?(?:OR|operating room)\b/i },
  {
    modifier: "58",
    pattern:
      /\bstaged (?:procedure|excision|repair)\b|\bplanned at the time of the (?:original|first) (?:procedure|operation)\b/i,
  },
];

/** 58, 78 and 79 on procedures in global days. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 40.2. */
function tellReturns(drafts: readonly ServiceDraft[], { note, signs }: ModifierContext): readonly ServiceDraft[] {
  const isGlobal = signs.postoperative.length > 0;
  const said = returns.find(({ pattern }) => pattern.test(note.reading.text))?.modifier;
  const modifier = said ?? (isGlobal && signs.unrelated.length > 0 ? "79" : undefined);
  if (modifier === undefined) return drafts;
  return drafts.map((draft) => (draft.role === "procedure" ? withModifier(draft, modifier) : draft));
}
