import type { Span } from "../../../note/span.ts";
import { findSaid } from "../../said.ts";
import type { ServiceNote } from "../../service-note.ts";

/** A visit that another professional asked for. */
export interface Consultation {
  readonly at: Span;
  /** Whether the text says who asked, and that an opinion is asked for. */
  readonly isRequested: boolean;
}

const named =
  /\bconsult(?:ation)?\b(?! (?:with|to|placed|ordered|called|pending|note reviewed|notes?\b[^.]{0,20}review|fee|for (?:next|tomorrow)))(?:s(?= (?:note|visit|service)))?|\b(?:office|inpatient|hospital|initial|new) consult\w*\b/gi;
const notOurs =
  /\b(?:order\w*|place\w*|call\w*|request(?:ed|ing)?|obtain\w*|pending|await\w*|appreciat\w*|per|review\w*|will|discuss\w*|refer\w*|recommend\w*) (?:an? |the |for |stat |formal |urgent |outpatient |\w+ )?$/i;
const requested =
  /\b(?:request(?:ed|s|ing)?|at the request|asked|referr(?:ed|al|ing)|sent)\b(?: \w+){0,4}? (?:by|of|from|to (?:see|evaluate|consult))\b|\b(?:Dr\.? ?\w+|PCP|surgeon|hospitalist|attending|primary care|orthoped\w+|cardiolog\w+|oncolog\w+)\b[^.;]{0,30}\b(?:requests?|requested|asked|asks|referred|wants)\b|\bconsult(?:ed|ation)? (?:requested |called )?(?:by|for) (?:Dr|the|her|his|PCP|primary)\b|\b(?:referring|requesting) (?:physician|provider|doctor)\b|\b(?:letter|report|copy)[^.;]{0,20}\b(?:sent|to) (?:back )?(?:to )?(?:Dr|PCP|referring|requesting)/gi;

/** The consultation that a note is of; undefined where it is of none, or of one that it only orders. */
export function readConsultation({ reading }: ServiceNote): Consultation | undefined {
  const said = findSaid(reading, named).find(
    ({ start, statement, marks }) =>
      start < 240 &&
      statement.section !== "copied" &&
      statement.section !== "plan" &&
      !marks.has("negated") &&
      !marks.has("planned") &&
      !notOurs.test(reading.text.slice(Math.max(statement.start, start - 40), start)),
  );
  if (said === undefined) return undefined;
  const isRequested = findSaid(reading, requested).some(({ marks }) => !marks.has("negated"));
  return { at: { start: said.start, end: said.end }, isRequested };
}
