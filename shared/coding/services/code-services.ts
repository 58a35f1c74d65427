import type { ChargeCapture } from "../../claim/charge-capture.ts";
import type { PracticeRules } from "../../claim/practice-rules.ts";
import type { CodeBook } from "../../codes/code-book.ts";
import type { Day } from "../../values/day.ts";
import { readers } from "./catalog.ts";
import { type Charge, codeCharge } from "./charges/charge-drafts.ts";
import { deviceLines } from "./drugs/devices.ts";
import { findGiven } from "./drugs/find-given.ts";
import { type FinishContext, type FromCharge, finishLine } from "./finish/finish-line.ts";
import { leaveToFacility } from "./finish/leave-to-facility.ts";
import { partPairs } from "./finish/part-pairs.ts";
import { applyModifiers, tellHistory } from "./modifiers/apply-modifiers.ts";
import type { ModifierContext, PastService } from "./modifiers/modifier-context.ts";
import { assistantOf } from "./modifiers/tell-operator.ts";
import { patientByHistory } from "./past-services.ts";
import { repeatLines } from "./repeats.ts";
import type { NotBilled, ServiceDraft } from "./service-draft.ts";
import type { ServiceLine } from "./service-line.ts";
import { readServiceNote, type ServiceFacts } from "./service-note.ts";
import type { CodedDiagnosis } from "./visit/find-problems.ts";
import { longitudinalLine } from "./visit/longitudinal.ts";
import { prolongedLine } from "./visit/prolonged.ts";
import { readVisit } from "./visit/read-visit.ts";
import type { VisitTable } from "./visit/visit-table.ts";

/** What services are coded from. */
export interface ServiceSources {
  /** The note of the visit; "" where there is none. */
  readonly text: string;
  readonly facts: ServiceFacts;
  /** In the order of the claim, without dots. */
  readonly diagnoses: readonly CodedDiagnosis[];
  readonly day: Day;
  readonly codes: CodeBook;
  /** The charge list of the encounter, in its order. */
  readonly charges?: readonly Charge[] | undefined;
  /** Left out where nobody asks about amounts and payers, as for a note alone. */
  readonly rules?: PracticeRules | undefined;
  readonly payerId?: string | undefined;
  readonly capture?: ChargeCapture | undefined;
  /** What the practice did for the patient on earlier days, and on this one by other claims. */
  readonly past?: readonly PastService[] | undefined;
}

/** A charge that a person must code. */
export interface UncodedCharge {
  /** Index in the charge list. */
  readonly charge: number;
  readonly reason: string;
  readonly suggestions: readonly string[];
}

/** The service lines of an encounter. */
export interface CodedServices {
  readonly lines: readonly ServiceLine[];
  /** The element table of the visit; undefined where the text has no visit that goes by level. */
  readonly visit: VisitTable | undefined;
  readonly notBilled: readonly NotBilled[];
  readonly uncoded: readonly UncodedCharge[];
}

/**
 * A note, orders and charges -> the service lines that they support, each with its evidence. Charges come first and in their
 * order; what only the text has is added for a coder. It reads nothing but its arguments and never throws for what a text says.
 */
export function codeServices(sources: ServiceSources): CodedServices {
  const { text, diagnoses, day, codes, rules, payerId, past = [] } = sources;
  const facts = { ...sources.facts, patient: sources.facts.patient ?? patientByHistory(past, day) };
  const note = readServiceNote(text, facts, day);
  const found = readers.map((read) => read(note));
  const read = found.flatMap(({ drafts }) => drafts);
  const ours = leaveToFacility([...read, ...deviceLines(note, read)], note);
  const services = ours.drafts;
  const visit = readVisit(note, { drafts: services, given: findGiven(note), diagnoses });
  const ongoing = longitudinalLine(note, visit.drafts, services);
  const parted = partPairs(
    [
      ...visit.drafts,
      ...prolongedLine(note, visit.table),
      ...ongoing.drafts,
      ...services,
      ...repeatLines(note, services),
    ],
    codes,
    day,
  );
  const modifying = { note, signs: visit.signs, codes, rules, payerId, past };
  const drafts = applyModifiers(parted.drafts, modifying);
  const context: FinishContext = { reading: note.reading, day, codes, diagnoses, drafts, rules, payerId };
  const charged = codeCharges({ ...sources, facts }, drafts, context, modifying);
  const charges = sources.charges ?? [];
  const rest = drafts.filter((draft) => !charged.supported.has(draft));
  const added =
    charges.length === 0
      ? rest
      : rest.map((draft) => ({
          ...draft,
          doubts: [...draft.doubts, "The text tells of it, and the charge list does not have it."],
        }));
  return {
    lines: [...charged.lines, ...added.map((draft) => finishLine(draft, context))],
    visit: visit.table,
    notBilled: [
      ...found.flatMap(({ notBilled }) => notBilled),
      ...ours.notBilled,
      ...visit.notBilled,
      ...ongoing.notBilled,
      ...parted.notBilled,
      ...assistantOf(note, drafts),
    ],
    uncoded: charged.uncoded,
  };
}

function codeCharges(
  { charges = [], capture = [], facts, day, text }: ServiceSources,
  drafts: readonly ServiceDraft[],
  context: FinishContext,
  modifying: ModifierContext,
): {
  readonly lines: readonly ServiceLine[];
  readonly uncoded: readonly UncodedCharge[];
  readonly supported: ReadonlySet<ServiceDraft>;
} {
  const supported = new Set<ServiceDraft>();
  const lines: ServiceLine[] = [];
  const uncoded: UncodedCharge[] = [];
  for (const [index, charge] of charges.entries()) {
    const coded = codeCharge(charge, capture, facts, day);
    if (coded.kind === "review") {
      uncoded.push({ charge: index, reason: coded.reason, suggestions: coded.suggestions });
      continue;
    }
    const [draft = coded.draft] = tellHistory([coded.draft], modifying);
    const told = drafts.find((each) => each.code === draft.code && !supported.has(each));
    if (told !== undefined) supported.add(told);
    const from: FromCharge = {
      index,
      fields: [`2400 SV101 (line ${index + 1} ${charge.procedure === undefined ? "description" : "procedure"})`],
      chargeCents: coded.chargeCents,
    };
    lines.push(finishLine(told === undefined ? draft : supportedBy(draft, told, text), context, from));
  }
  return { lines, uncoded, supported };
}

/** A charge with what the text says of it: the text's evidence and modifiers, and a doubt where the units differ. */
function supportedBy(charge: ServiceDraft, told: ServiceDraft, text: string): ServiceDraft {
  const missing = told.modifiers.filter((modifier) => !charge.modifiers.includes(modifier));
  return {
    ...charge,
    unitType: told.unitType ?? charge.unitType,
    modifiers: [...charge.modifiers, ...missing],
    spans: told.spans,
    ndc: told.ndc ?? charge.ndc,
    reason: text === "" ? charge.reason : `${charge.reason} ${told.reason}`,
    doubts: [
      ...new Set([...charge.doubts, ...told.doubts]),
      ...(told.units === charge.units
        ? []
        : [`The charge has ${charge.units} units and the text tells of ${told.units}.`]),
    ],
    suggestions: told.suggestions,
  };
}
