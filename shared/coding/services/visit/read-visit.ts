import type { Span } from "../../note/span.ts";
import { readCareManagement } from "../care-management.ts";
import type { GivenDrug } from "../drugs/find-given.ts";
import { draftOf, type Found, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { readDiscipline } from "../therapy/discipline.ts";
import { readCriticalCare } from "./critical-care.ts";
import { weighData } from "./data-element.ts";
import { dischargeLine } from "./discharge.ts";
import { levelWords } from "./element.ts";
import { neighboursOf } from "./families/visit-family.ts";
import { type CodedDiagnosis, findProblems } from "./find-problems.ts";
import { chooseFamily, type VisitChoice } from "./kind/choose-family.ts";
import { readPreventive } from "./preventive.ts";
import { weighProblems } from "./problems-element.ts";
import { givenHereWhy, weighRisk } from "./risk-element.ts";
import { specialVisits } from "./special-visits.ts";
import { readTotalTime } from "./total-time.ts";
import { readVisitSigns, type VisitSigns } from "./visit-signs.ts";
import { evidenceOf, levelVisit, type VisitTable } from "./visit-table.ts";

const levelSource = "CPT office visits, as numbers";
/** Words of a visit beside care between visits. */
const isSeen =
  /\b(?:exam(?:ination|ined)?|seen (?:in|at|today)|office visit|follow[- ]?up visit|face[- ]to[- ]face|vitals)\b/i;
const isOperation =
  /^\W*(?:brief )?(?:operative|op|operation) (?:report|note|record)\b|\b(?:pre-?op(?:erative)?|post-?op(?:erative)?) (?:diagnos[ie]s|dx)\b|\b(?:operation|operations|procedures? \(s\)) performed:/i;
const globalSource = "CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 40.1";

/** What else was found in the note. */
export interface Beside {
  readonly drafts: readonly ServiceDraft[];
  readonly given: readonly GivenDrug[];
  readonly diagnoses: readonly CodedDiagnosis[];
}

/** The visit of a note, if it had one, with its element table; and why not, where it had none. */
export function readVisit(
  note: ServiceNote,
  beside: Beside,
): Found & { readonly table: VisitTable | undefined; readonly signs: VisitSigns } {
  const signs = readVisitSigns(note);
  const none = (
    code: string,
    spans: readonly Span[],
    reason: string,
    source = levelSource,
    drafts: readonly ServiceDraft[] = [],
    table?: VisitTable,
  ) => ({
    drafts,
    notBilled: [{ code, spans, reason, source }],
    table,
    signs,
  });
  const choice = chooseFamily(note);
  if (isOperation.test(note.reading.text))
    return none("99213", [], "The text is the report of an operation, not of a visit.", globalSource);
  if (readDiscipline(note.reading.text) !== undefined && beside.drafts.some(({ rule }) => rule.startsWith("therapy/")))
    return none("99213", [], "A therapist's evaluation and treatment have codes of their own.", levelSource);
  const isHospital = isFacilityVisit(choice);
  if (
    signs.postoperative.length > 0 &&
    !(isHospital && isOthersPatient(note, choice)) &&
    signs.unrelated.length === 0 &&
    signs.separate.length === 0
  )
    return none("99213", signs.postoperative, "The visit is part of the operation's global days.", globalSource, [
      draftOf({
        code: "99024",
        role: "visit",
        spans: signs.postoperative,
        rule: "visit/postoperative",
        source: globalSource,
        reason: "A visit after an operation, in its global days and about it.",
      }),
    ]);
  const preventive = readPreventive(note, signs);
  const done = beside.drafts.filter(({ role }) => role === "procedure" || role === "drug" || role === "vaccine");
  if (beside.drafts.some(({ role }) => role === "anesthesia"))
    return none(
      "99213",
      [],
      "Seeing the patient before anesthesia is part of it.",
      "CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 50",
    );
  const between = readCareManagement(note);
  if (between.drafts.length + between.notBilled.length > 0 && !isSeen.test(note.reading.text))
    return none("99213", [], "Care between visits was given without one.", levelSource);
  const isOnly = signs.serviceOnly.length > 0 && beside.drafts.length > 0;
  if (isOnly && preventive.drafts.length === 0)
    return none("99213", signs.serviceOnly, "The text says that nothing else was done.");
  if (!isHospital && signs.nurseOnly.length > 0 && preventive.drafts.length === 0) {
    const tests = beside.drafts.filter(({ role }) => role === "test");
    const isSeen = /\b(?:check|assess\w*|educat\w*|teaching|counsel\w*|vitals|BP)\b/i.test(note.reading.text);
    if (done.length === 0 && tests.length > 0 && !isSeen)
      return none("99211", signs.nurseOnly, "A nurse's visit for tests alone is not billed beside them.");
    if (done.length > 0) return none("99211", signs.nurseOnly, "A nurse's visit is not billed beside what was given.");
    return {
      drafts: [
        draftOf({
          code: "99211",
          role: "visit",
          spans: signs.nurseOnly,
          rule: "visit/nurse",
          source: levelSource,
          reason: "A nurse saw the patient, without the physician.",
          doubts: /\b(?:inject\w*|shots?|vaccin\w*|infus\w*)\b/i.test(note.reading.text)
            ? ["The text speaks of an injection, and beside one a nurse's visit is not billed."]
            : [],
        }),
      ],
      notBilled: [],
      table: undefined,
      signs,
    };
  }
  const special = specialVisits(note);
  if (special.length > 0)
    return { drafts: [...preventive.drafts, ...special], notBilled: preventive.notBilled, table: undefined, signs };
  const critical = readCriticalCare(note);
  if (critical.drafts.length > 0)
    return {
      drafts: critical.drafts,
      notBilled: [
        {
          code: choice.kind === "levelled" ? choice.family.levels[5].code : "99238",
          spans: critical.drafts[0]?.spans ?? [],
          reason: "Critical care stands for the visit; one before it, for another need, is a coder's question (25).",
          source: "CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 30.6.12",
        },
      ],
      table: undefined,
      signs,
    };
  if (choice.kind === "discharge")
    return { drafts: [dischargeLine(note, choice)], notBilled: [], table: undefined, signs };
  const elements = elementsOf(note, beside, isHospital);
  const time = readTotalTime(note.reading);
  if (choice.kind === "none" || note.day < choice.family.rulesFrom) return { ...preventive, table: undefined, signs };
  const table = levelVisit(choice.family, choice.patient, elements, time);
  if (signs.nothingElse.length > 0 && done.length > 0)
    return {
      drafts: preventive.drafts,
      notBilled: [
        ...preventive.notBilled,
        {
          code: table.code,
          spans: signs.nothingElse,
          reason: "The text says that nothing else was done.",
          source: table.family.source,
        },
      ],
      table: undefined,
      signs,
    };
  const [problems, data, risk] = elements;
  const isManaged =
    risk?.signs.some(({ level, why }) => level >= 3 && why !== givenHereWhy) === true ||
    data?.signs.some(({ level }) => level >= 3) === true;
  if (preventive.drafts.length > 0 && !(isManaged && signs.separate.length > 0 && (problems?.level ?? 2) >= 3))
    return { ...preventive, table: undefined, signs };
  const isAlways = isHospital && choice.family.id !== "emergency";
  if (!isAlways && !isVisitSaid(note, beside, table, isManaged)) {
    return done.length === 0
      ? { drafts: [], notBilled: [], table: undefined, signs }
      : none(table.code, [], "The text tells of nothing beside what was done or given.");
  }
  return {
    drafts: [...preventive.drafts, lineOf(note, choice, table, signs, done)],
    notBilled: preventive.notBilled,
    table,
    signs,
  };
}

/** Families of hospitals and nursing facilities, and of emergencies. */
function isFacilityVisit(choice: VisitChoice): boolean {
  return (
    choice.kind === "discharge" ||
    (choice.kind === "levelled" && /^(?:hospital|nursing|emergency|consultation-hospital)/.test(choice.family.id))
  );
}

/** A hospitalist or consultant sees patients whom somebody else operated on. */
function isOthersPatient({ reading }: ServiceNote, choice: VisitChoice): boolean {
  if (choice.kind === "levelled" && /^(?:nursing|emergency|consultation)/.test(choice.family.id)) return true;
  if (choice.kind === "discharge" && choice.place === "nursing") return true;
  return /\b(?:hospitalist|hospital medicine|internal medicine|medicine (?:consult|progress|service)|medical (?:co-?management|consult\w*)|co-?manag\w+|cardiology|nephrology|pulmon\w+|infectious disease|ID consult|endocrin\w+|geriatric\w*|neurology|palliative|pain service|critical care)\b/i.test(
    reading.text.slice(0, 400),
  );
}

function elementsOf({ reading }: ServiceNote, { drafts, given, diagnoses }: Beside, isHospital: boolean) {
  const read = drafts.filter(({ role }) => role === "imaging").flatMap(({ spans }) => spans);
  return [
    weighProblems(findProblems(reading, diagnoses), isHospital),
    weighData(reading, read),
    weighRisk(
      reading,
      given.map(({ said }) => said),
      isHospital,
    ),
  ] as const;
}

/** Beside something that was done, a visit needs a sign of its own; else a patient's name for it or its parts is enough. */
function isVisitSaid(
  { patient, reading }: ServiceNote,
  { drafts }: Beside,
  table: VisitTable,
  isManaged: boolean,
): boolean {
  if (table.time !== undefined || isManaged) return true;
  const isAssessed = table.elements[0]?.signs.length !== 0;
  const hasParts = reading.statements.some(
    ({ section }) => section === "assessment" || section === "examination" || section === "present-illness",
  );
  const isOther = drafts.some(({ role }) => role === "procedure" || role === "drug" || role === "vaccine");
  const isTreated = drafts.some(({ role }) => role === "procedure");
  const isTested = drafts.some(({ role, code }) => role === "test" && code.startsWith("8"));
  // Ill, tested and given something: that was a visit.
  if (isOther && !isTreated && isTested && isAssessed && patient !== undefined) return true;
  return isOther
    ? hasParts && isAssessed
    : isAssessed && (hasParts || patient !== undefined || reading.statements.length > 1);
}

function lineOf(
  { isCalledNew, placeDoubts }: ServiceNote,
  choice: Extract<VisitChoice, { readonly kind: "levelled" }>,
  table: VisitTable,
  signs: VisitSigns,
  done: readonly ServiceDraft[],
): ServiceDraft {
  const isByTime = table.basis === "time";
  const deciding = table.elements.filter(({ level }) => level >= table.decision);
  const isOverProcedure = done.some(({ role }) => role === "procedure") && signs.separate.length === 0;
  const doubts = [
    ...choice.doubts,
    ...placeDoubts,
    ...(choice.patient === undefined && choice.asksPatient
      ? ["Nothing says whether the patient is new to the practice or established."]
      : []),
    ...(isCalledNew && choice.asksPatient
      ? ["The note calls the patient new, and the practice's history has a service within three years."]
      : []),
    ...(isByTime ? [] : deciding.flatMap((element) => element.doubts)),
    ...(isOverProcedure
      ? ["Whether the visit was significant and separate from the procedure is a coder's question."]
      : []),
    ...(isByTime && done.length > 0 ? ["Time for what is billed apart does not count."] : []),
  ];
  const words = table.elements.map(({ name, level }) => `${name} ${levelWords[name][level]}`).join(", ");
  return draftOf({
    code: table.code,
    role: "visit",
    modifiers: choice.modifiers,
    spans: [...evidenceOf(table), ...choice.spans],
    rule: isByTime ? "visit/time" : "visit/decision",
    source: table.family.source,
    confidence: doubts.length === 0 ? 0.92 : 0.7,
    reason: isByTime
      ? `${table.time?.minutes ?? 0} minutes on the day of the visit.`
      : `Two of three elements reach the level: ${words}.`,
    doubts,
    suggestions: neighboursOf(table.code, table.family),
  });
}
