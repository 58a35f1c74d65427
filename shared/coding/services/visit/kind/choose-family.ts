import type { Span } from "../../../note/span.ts";
import type { ServiceNote } from "../../service-note.ts";
import { hospitalConsultation, officeConsultation } from "../families/consultation.ts";
import { emergencyVisit } from "../families/emergency.ts";
import { hospitalInitial, hospitalSameDay, hospitalSubsequent } from "../families/hospital.ts";
import { nursingInitial, nursingSubsequent } from "../families/nursing.ts";
import { officeEstablished, officeNew } from "../families/office.ts";
import { residenceEstablished, residenceNew } from "../families/residence.ts";
import { transitionalCare, transitionDays } from "../families/transitional.ts";
import type { VisitFamily } from "../families/visit-family.ts";
import { type Consultation, readConsultation } from "./read-consultation.ts";
import { type Phase, readPhase, readStayHours } from "./read-phase.ts";
import { homePlaces, hospitalPlaces, nursingPlaces } from "./read-place.ts";
import { readTransition } from "./read-transition.ts";

/** Which visits a note's visit is one of. */
export type VisitChoice =
  | {
      readonly kind: "levelled";
      readonly family: VisitFamily;
      /** Of families that go by it; undefined where nothing says. */
      readonly patient: "new" | "established" | undefined;
      readonly asksPatient: boolean;
      readonly modifiers: readonly string[];
      readonly doubts: readonly string[];
      /** Where the kind is told. */
      readonly spans: readonly Span[];
    }
  | { readonly kind: "discharge"; readonly place: "hospital" | "nursing"; readonly spans: readonly Span[] }
  | { readonly kind: "none" };

/** Where the numbers of office visits are billed. */
const officePlaces = new Set(["02", "03", "10", "11", "15", "17", "19", "20", "22", "49", "50", "71", "72"]);
const phaseUnsaid = "The text does not say whether this is the first visit of the stay, a later one or the discharge.";

type Levelled = Extract<VisitChoice, { readonly kind: "levelled" }>;

const levelled = (family: VisitFamily, rest: Partial<Levelled> = {}): Levelled => ({
  kind: "levelled",
  family,
  patient: undefined,
  asksPatient: false,
  modifiers: [],
  doubts: [],
  spans: [],
  ...rest,
});

/** A note -> the visits that its codes and levels are looked up in, with what the text leaves open. */
export function chooseFamily(note: ServiceNote): VisitChoice {
  const { placeOfService: place } = note;
  const consultation = readConsultation(note);
  const told = readPhase(note);
  // A patient in observation lies in the outpatient hospital, where clinics are too.
  const isBed = hospitalPlaces.has(place) || (note.isBed && (place === "22" || place === "19"));
  if (isBed) return inHospital(note, told?.phase, consultation, told === undefined ? [] : [told.at]);
  if (nursingPlaces.has(place)) return inNursing(note, told?.phase, consultation, told === undefined ? [] : [told.at]);
  const transition = transitional(note);
  if (transition !== undefined) return transition;
  if (consultation !== undefined && (place === "23" || officePlaces.has(place) || homePlaces.has(place)))
    return asConsultation(note, officeConsultation, consultation);
  if (place === "23") return levelled(emergencyVisit);
  if (homePlaces.has(place)) return byPatient(note, residenceNew, residenceEstablished);
  return officePlaces.has(place) ? byPatient(note, officeNew, officeEstablished) : { kind: "none" };
}

function byPatient({ patient }: ServiceNote, ofNew: VisitFamily, ofEstablished: VisitFamily): Levelled {
  return levelled(patient === "new" ? ofNew : ofEstablished, { patient, asksPatient: true });
}

/** A visit after a discharge, where it was soon enough to be more than an office visit. */
function transitional(note: ServiceNote): Levelled | undefined {
  const told = readTransition(note);
  if (told === undefined || (told.days !== undefined && told.days > transitionDays.moderate)) return undefined;
  return levelled(transitionalCare(told.days, note.patient ?? "established"), {
    patient: note.patient,
    spans: [told.at],
    doubts: [
      ...(told.days === undefined ? ["The text does not say how many days ago the discharge was."] : []),
      ...(told.isContacted ? [] : ["The text does not say that the patient was reached within two business days."]),
    ],
  });
}

function inHospital(
  note: ServiceNote,
  phase: Phase | undefined,
  consultation: Consultation | undefined,
  spans: readonly Span[],
): VisitChoice {
  if (consultation !== undefined && phase !== "subsequent" && phase !== "discharge")
    return asConsultation(note, hospitalConsultation, consultation);
  if (phase === "discharge") return { kind: "discharge", place: "hospital", spans };
  if (phase === "same-day") return sameDay(note, spans);
  if (phase === "initial") return levelled(hospitalInitial, { spans, modifiers: principal(note) });
  return levelled(hospitalSubsequent, { spans, doubts: phase === undefined ? [phaseUnsaid] : [] });
}

function inNursing(
  note: ServiceNote,
  phase: Phase | undefined,
  consultation: Consultation | undefined,
  spans: readonly Span[],
): VisitChoice {
  if (consultation !== undefined && phase !== "subsequent")
    return asConsultation(note, hospitalConsultation, consultation);
  if (phase === "discharge") return { kind: "discharge", place: "nursing", spans };
  if (phase === "initial") return levelled(nursingInitial, { spans, modifiers: principal(note) });
  return levelled(nursingSubsequent, { spans, doubts: phase === undefined ? [phaseUnsaid] : [] });
}

/** The principal physician of a Medicare stay says so. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 30.6.10. */
function principal({ payer }: ServiceNote): readonly string[] {
  return payer === "medicare" ? ["AI"] : [];
}

/** Medicare pays a stay of one day as such from eight hours on. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 30.6.9. */
function sameDay(note: ServiceNote, spans: readonly Span[]): Levelled {
  const hours = readStayHours(note.reading.text);
  if (note.payer === "medicare" && hours !== undefined && hours < 8)
    return levelled(hospitalInitial, { spans, modifiers: principal(note) });
  return levelled(hospitalSameDay, {
    spans,
    doubts:
      hours === undefined && note.payer === "medicare"
        ? [
            "The text does not say for how long the patient stayed; below eight hours Medicare takes a first visit alone.",
          ]
        : [],
  });
}

/** Whose payer takes no consultation is billed the visit of the place. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 30.6.10. */
function asConsultation(note: ServiceNote, family: VisitFamily, { at, isRequested }: Consultation): VisitChoice {
  const spans = [at];
  if (note.payer === "medicare") return { ...withoutConsultation(note), spans };
  return levelled(family, {
    spans,
    doubts: [
      ...(isRequested ? [] : ["The text does not say who asked for the consultation, and a report goes back to them."]),
      ...(note.payer === "medicaid" || !note.isPayerSaid
        ? ["Not every payer takes consultations (Medicare does not): else it is the visit of the place."]
        : []),
    ],
  });
}

/** What a consultation is to Medicare: the first visit of a stay, an emergency visit, an office visit by new or established. */
function withoutConsultation(note: ServiceNote): Levelled {
  const { placeOfService: place } = note;
  if (hospitalPlaces.has(place)) return levelled(hospitalInitial);
  if (nursingPlaces.has(place)) return levelled(nursingInitial);
  if (place === "23") return levelled(emergencyVisit);
  if (homePlaces.has(place)) return byPatient(note, residenceNew, residenceEstablished);
  // Also of patients in observation: only who ordered it bills hospital visits.
  return byPatient(note, officeNew, officeEstablished);
}
