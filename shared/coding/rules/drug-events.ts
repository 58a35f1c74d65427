import type { Draft } from "../mentions/draft.ts";
import { phraseSearch } from "../mentions/find-in-text.ts";
import { having, isAny } from "./drafts.ts";
import { inDrugForm } from "./drug-forms.ts";
import { type DrugEvent, type DrugEventKind, findDrugEvents, isEffect, nearStatement } from "./find-drug-events.ts";
import type { Rule } from "./rule.ts";
import { whyLess } from "./underdosing.ts";

const anticoagulant = phraseSearch("warfarin|coumadin|apixaban|rivaroxaban|anticoagulant|heparin");

export const drugEvents: Rule = {
  id: "drug-events",
  sentence:
    "Taken as ordered: the effect, then the drug; too much or wrong: the drug, then the effect; too little: the condition, then the drug.",
  source: "ICD-10-CM Guidelines FY2026 I.C.19.e.5",
  apply({ reading, drafts }) {
    const seen = new Set<string>();
    let so: readonly Draft[] = drafts;
    for (const { event, subcategory, span, statement, isBlamed } of findDrugEvents(reading, drafts)) {
      const digit = { accident: "1", "self-harm": "2", adverse: "5", underdosing: "6" }[event];
      const [stem = subcategory] = subcategory.split("|");
      const code = subcategory
        .split("|")
        .map((one) => `${one}${digit}~`)
        .join("|");
      if (seen.has(stem) || so.some((draft) => draft.code.startsWith(stem))) continue;
      seen.add(stem);
      const made: Draft = {
        code,
        spans: [span],
        rule: drugEvents.id,
        source: drugEvents.source,
        reason: words[event],
        confidence: event === "adverse" ? 0.88 : 0.86,
        isAssessed: true,
      };
      so =
        event === "accident" || event === "self-harm"
          ? withPoison(
              made,
              so.filter((draft) => !isAny(draft, "T1491", "Z9151")).map((draft) => ofPoison(draft, statement)),
            )
          : insertAfter(event === "adverse" ? so.map((draft) => inDrugForm(draft, statement, stem)) : so, made, {
              statement,
              isBlamed,
            });
      if (event === "underdosing")
        so = [
          ...so.filter((draft) => !isAny(draft, "Z911")),
          { ...made, code: whyLess(reading), reason: "why less was taken" },
        ];
    }
    const bleeding = having(so, "R791", "D6832");
    if (bleeding.length > 0 && anticoagulant(reading).length > 0 && !so.some((draft) => isAny(draft, "T4551")))
      so = so.flatMap((draft) =>
        bleeding[0] === draft
          ? [
              draft,
              { ...draft, code: "T45515~", rule: drugEvents.id, source: drugEvents.source, reason: words.adverse },
            ]
          : [draft],
      );
    const tardive = having(so, "#tardive");
    if (tardive.length > 0)
      so = so.some((draft) => isAny(draft, "T43"))
        ? so.filter((draft) => !isAny(draft, "#tardive"))
        : so.map(
            (draft): Draft =>
              draft.code === "#tardive"
                ? { ...draft, code: "T43595~", reason: "adverse effect of the antipsychotic", rule: drugEvents.id }
                : draft,
          );
    return so.filter((draft) => !isAny(draft, "#underdosing"));
  },
};

const words: Readonly<Record<DrugEventKind, string>> = {
  adverse: "adverse effect of a drug taken as ordered",
  "self-harm": "poisoning, self-harm",
  accident: "poisoning by accident",
  underdosing: "taken less than ordered",
};

/** Before what it did, and after the drug that the note names first. */
function withPoison(made: Draft, drafts: readonly Draft[]): readonly Draft[] {
  const isDrug = ({ rule, code }: Draft) => rule === drugEvents.id && code.startsWith("T");
  return [...drafts.filter(isDrug), made, ...drafts.filter((draft) => !isDrug(draft))];
}

/** Complaints beside a poisoning are its own, and low sugar that a drug made is named so. */
function ofPoison(draft: Draft, statement: DrugEvent["statement"]): Draft {
  if (!nearStatement(draft, statement)) return draft;
  const form = draft.code === "E162" ? { ...draft, code: "E160" } : draft;
  return /^[RE]/.test(form.code) ? { ...form, isDrugEffect: true } : form;
}

function isAdverse({ code }: Draft): boolean {
  return /^T(?:3[6-9]|4\d|50)[^|]*5~/.test(code);
}

function insertAfter(
  drafts: readonly Draft[],
  made: Draft,
  { statement, isBlamed }: Pick<DrugEvent, "statement" | "isBlamed">,
): readonly Draft[] {
  const drug = made.spans[0]?.start ?? statement.end;
  const placeOf = (draft: Draft) =>
    Math.max(...draft.spans.map(({ start }) => (start >= statement.start && start < drug ? start : -1)));
  const effects = drafts.filter((draft) => isEffect(draft) && placeOf(draft) >= 0);
  // What stands nearest before the drug in its statement is what the drug did.
  const nearest = effects.toSorted((one, other) => placeOf(other) - placeOf(one))[0];
  const at =
    nearest === undefined
      ? drafts.findLastIndex((draft) => isEffect(draft) && nearStatement(draft, statement))
      : drafts.indexOf(nearest);
  if (at === -1) return [...drafts, made];
  const before = drafts
    .slice(0, at + 1)
    .map((draft) =>
      draft === nearest && isBlamed === true && isAdverse(made) ? { ...draft, isDrugEffect: true as const } : draft,
    );
  return [...before, made, ...drafts.slice(at + 1)];
}
