import type { Reading } from "../../mentions/reading.ts";
import { findSaid, textOf } from "../said.ts";
import type { ServiceDraft } from "../service-draft.ts";
import type { ModifierContext } from "./modifier-context.ts";
import { withModifier } from "./with-modifier.ts";

const stoppedWords =
  /\b(?:procedure |operation |surgery |case |attempt |exam(?:ination)? |colonoscopy |further attempts? )?(?:was |were |had to be |is )?(?:aborted|terminated|discontinued|abandoned|stopped (?:early|because|due|for|at|when))\b|\b(?:unable|not able|could not) (?:to )?(?:be )?complete\w*\b|\bincomplete (?:colonoscopy|procedure|exam)\b|\b(?:cancel(?:l)?ed|aborted) (?:after|before|prior to) (?:induction|anesthesia|sedation|incision)\b/gi;
const reducedWords =
  /\b(?:reduced services?|partial(?:ly)? (?:performed|procedure|completed)|limited (?:portion|to one side)|only (?:the )?(?:one|left|right) side of the bilateral|less than (?:the )?(?:usual|full) (?:service|procedure)|modifier 52)\b/gi;
const drugs =
  /\b(?:drugs?|meds?|medications?|mg|infus\w+|antibiotics?|statins?|therapy|smoking|aspirin|\w+(?:pril|olol|statin|azole|mycin|cillin))\b/i;
const afterAnesthesia =
  /\bafter (?:the )?(?:induction|anesthesia|sedation|incision|local|spinal|general|block)\b|\b(?:under|following) (?:general |moderate |IV |monitored )?(?:anesthesia|sedation)\b|\b(?:scope|endoscope) (?:was )?(?:advanced|inserted|passed)\b|\bincision (?:was )?made\b/i;
const beforeAnesthesia =
  /\b(?:before|prior to) (?:the )?(?:induction|anesthesia|sedation|incision|any|administration)\b/i;
/** Who bills for the place itself. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 4 section 20.6.4. */
const facilityClaim = /\b(?:ASC|facility|hospital outpatient) (?:claim|coding|billing|bill|charges?|side)\b/i;

/**
 * 53 on what was begun and stopped, 52 on what was done in part; on a facility's claim 73 before anesthesia and 74 after.
 * Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 sections 20.4.6 and 30.1; chapter 4 section 20.6.4.
 */
export function tellStopped(drafts: readonly ServiceDraft[], { note }: ModifierContext): readonly ServiceDraft[] {
  const { reading } = note;
  const stops = findSaid(reading, stoppedWords).filter(
    (said) =>
      !said.marks.has("negated") &&
      !drugs.test(textOf(reading, said.statement).slice(0, said.start - said.statement.start)),
  );
  const reductions = findSaid(reading, reducedWords);
  if (stops.length + reductions.length === 0) return drafts;
  const isFacility = note.isFacilityClaim || facilityClaim.test(reading.text);
  const procedures = drafts.filter(({ role }) => role === "procedure");
  return drafts.flatMap((draft) => {
    if (draft.role !== "procedure" || draft.modifiers.some((each) => /^(?:52|53|73|74)$/.test(each))) return [draft];
    // With one procedure the text stops that one, wherever it says so.
    const isThis = (places: readonly { readonly statement: { readonly index: number } }[]) =>
      places.some(({ statement }) => procedures.length === 1 || isNear(reading, draft, statement.index));
    if (isThis(stops)) {
      const isBefore = beforeAnesthesia.test(reading.text) && !afterAnesthesia.test(reading.text);
      if (isFacility) return [withModifier(draft, isBefore ? "73" : "74")];
      // What was called off before it began is not billed by who would have done it.
      return isBefore ? [] : [withModifier(draft, "53")];
    }
    return [isThis(reductions) ? withModifier(draft, "52") : draft];
  });
}

function isNear({ statements }: Reading, { spans }: ServiceDraft, index: number): boolean {
  return spans.some(({ start }) => {
    const own = statements.find((statement) => statement.start <= start && start < statement.end);
    return own !== undefined && Math.abs(own.index - index) <= 2;
  });
}
