import { isFor } from "../../../edits/practice-rule.ts";
import type { ServiceDraft } from "../service-draft.ts";
import type { ModifierContext } from "./modifier-context.ts";
import { withModifier } from "./with-modifier.ts";

/** Services of words alone, which can be given from afar as a visit can. Source: CMS list of telehealth services. */
const talks = /^(?:9083[2-9]|9084[5-7]|90853|9940[6-9]|9949[78]|G044[2-7]|99417|G2212)$/;

/** 95 and 93 on visits from afar, as the payer's rule of the practice has it. */
export function tellTelehealth(
  drafts: readonly ServiceDraft[],
  { signs, note, rules, payerId }: ModifierContext,
): readonly ServiceDraft[] {
  const isAudio = signs.audioOnly.length > 0;
  const isAfar = isAudio || signs.telehealth.length > 0 || note.placeOfService === "02" || note.placeOfService === "10";
  if (!isAfar) return drafts;
  const rule = rules?.telehealth?.find((each) => isFor(each, payerId ?? "", note.day));
  const modifier =
    rule === undefined
      ? isAudio
        ? "93"
        : "95"
      : (rule.modifiers.find((each) => each === (isAudio ? "93" : "95")) ?? rule.modifiers[0]);
  return drafts.map((draft) => {
    if (draft.role !== "visit" && draft.role !== "preventive-visit" && !talks.test(draft.code)) return draft;
    const told = modifier === undefined ? draft : withModifier(draft, modifier);
    return {
      ...told,
      spans: [...told.spans, ...signs.telehealth, ...signs.audioOnly],
      doubts: [
        ...told.doubts,
        ...(rule === undefined ? ["How this payer wants telehealth told is not in the practice's rules."] : []),
        ...(note.placeOfService === "02" || note.placeOfService === "10"
          ? []
          : ["The place of service is not one of telehealth (02 or 10)."]),
      ],
    };
  });
}
