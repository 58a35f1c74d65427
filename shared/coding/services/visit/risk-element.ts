import type { Reading } from "../../mentions/reading.ts";
import type { Span } from "../../note/span.ts";
import { findSaid, isAffirmed, type Said, textOf } from "../said.ts";
import type { Element, Level, Sign } from "./element.ts";
import { hospitalRisks } from "./hospital-risks.ts";
import { prescriptionDrug } from "./prescription-drug.ts";
import type { RiskRow } from "./risk-row.ts";

/** Source: AMA and CMS, office visits from 2021: risk of complications of patient management. The words are ours. */
const rows: readonly RiskRow[] = [
  {
    level: 5,
    why: "a decision about hospital care",
    pattern:
      /\bdecision to (?:admit|hospitali[sz]e)|\b(?:direct )?admit(?:ted|ting)?\b (?:today )?to (?:the )?(?:hospital|icu|ccu|floor|inpatient|telemetry)|\bdirect admission\b|\bhospitali[sz]ation (?:discussed|recommended|considered|decided)/gi,
  },
  {
    level: 5,
    why: "a decision not to resuscitate, or to treat less, because of a poor outlook",
    pattern:
      /\bdecision (?:for|to) (?:dnr|hospice|comfort care|de-?escalate)|\bcode status changed to dnr\b|\benroll\w* in hospice\b/gi,
  },
  {
    level: 5,
    why: "a drug that needs intensive monitoring for toxicity",
    pattern:
      /\b(?:methotrexate|amiodarone|lithium|clozapine|cyclosporine|tacrolimus|azathioprine|chemotherapy)\b[^.;]{0,120}\b(?:toxicity|monitor\w*)\b|\bmonitor\w*\b[^.;]{0,120}\btoxicity\b/gi,
    doubt:
      "Whether a drug is monitored closely enough for high risk (at least every quarter, for toxicity) is a coder's question.",
  },
  {
    level: 5,
    why: "an emergency operation",
    pattern: /\bemergen(?:t|cy) (?:surgery|operation|laparotomy|appendectomy|craniotomy|c-section)\b/gi,
  },
  {
    level: 4,
    why: "a decision for an operation",
    pattern:
      /\b(?:decision for|decided on|elects?|elected|consented for|schedul\w+(?: for)?|booked for)\s[^.;]{0,120}\b(?:surgery|operation|arthroplasty|total (?:knee|hip)|\w{4,}ectomy|hernia repair|fusion|arthroscopy)\b/gi,
  },
  {
    level: 4,
    why: "treatment limited by how the patient lives",
    pattern: /\b(?:homeless\w*|food insecurity|cannot afford|can't afford|lost insurance|no transportation)\b/gi,
  },
  {
    level: 3,
    why: "a drug without a prescription",
    pattern:
      /\bOTC\b|\bover[- ]the[- ]counter\b|\b(?:ibuprofen|acetaminophen|tylenol|loratadine|cetirizine|antacids?)\b/gi,
  },
  {
    level: 3,
    why: "a decision for a minor procedure",
    pattern:
      /\b(?:decision for|decided on|elects?|opts? for) (?:the |a )?(?:closed |fracture |non-?operative )?(?:treatment|cast\w*|splint\w*|immobili[sz]\w*|minor (?:surgery|procedure))\b/gi,
  },
  {
    level: 3,
    why: "a decision for a minor procedure",
    pattern:
      /\b(?:FNA|fine[- ]needle aspiration|(?:skin |punch |core |excisional |endometrial )?biopsy|EGD|colonoscopy|cystoscopy|lumbar puncture|arthrocentesis|paracentesis|thoracentesis)\b[^.;]{0,40}\b(?:to be )?(?:scheduled|planned|recommended|arranged|booked)\b|\b(?:schedul\w+|plan(?:ned)?|recommend\w*|arrang\w+)(?: for)?:? (?:an? |the )?(?:FNA|fine[- ]needle aspiration|(?:skin |punch |core |excisional |endometrial )?biopsy|EGD|colonoscopy|cystoscopy|lumbar puncture|arthrocentesis|paracentesis|thoracentesis)\b/gi,
  },
  {
    level: 4,
    why: "prescription drug management",
    pattern: /\bibuprofen (?:600|800)(?: ?mg)?\b/gi,
  },
  {
    level: 3,
    why: "therapy",
    pattern:
      /\b(?:PT|OT|physical therapy|occupational therapy)\b(?=[^.;]{0,120}\b(?:order\w*|refer\w*|start\w*))|\b(?:order\w*|refer\w*)\b[^.;]{0,120}\b(?:PT|OT|physical therapy|occupational therapy)\b/g,
  },
  {
    level: 2,
    why: "rest, fluids, simple care",
    pattern: /\b(?:rest|fluids|saline|gargles?|ice|reassur\w+|elastic bandage|supportive care)\b/gi,
  },
];

const managed =
  /\b(?:prescri\w+|refill\w*|renew\w*|start\w*|began|begin|initiat\w*|add(?:ed|ing)?|increas\w*|rais\w+|decreas\w*|reduc\w*|lower\w*|chang\w+|switch\w*|titrat\w*|continu\w*|cont|stop\w*|discontinu\w*|taper\w*|doubl(?:ed|ing)|halv(?:ed|ing)|adjust\w*|e-?rx|rx|rx'd|up to|trial)\b|\bx\s?\d{1,2}\s?d(?:ays?)?\b|\b(?:BID|TID|QID|daily)\b[^.;]{0,12}\bx?\s?\d{1,2} ?d/i;
/** "On Stelara; continue." */
const goesOn =
  /^\W*(?:continu\w*|cont\b|refill\w*|renew\w*|increas\w*|decreas\w*|reduc\w*|stop\w*|taper\w*|titrat\w*|no (?:dose )?changes?|same (?:dose|regimen)|resum\w*)\b/i;
const namedCourse =
  /\b(?:antibiotics?|steroid (?:burst|taper)|(?:bp|blood pressure|diabetes|thyroid|psych\w*|current|chronic|all) (?:meds|medications?)|refill\w* (?:of )?(?:meds|medications?|rx)|prescription drug management)\b/gi;
/** A drug by its dose, where the table does not have its name: "start foliximab 10 mg". */
const dosed =
  /\b(?:prescrib\w*|start\w*|began|initiat\w*|increas\w*|decreas\w*|reduc\w*|switch\w* to|chang\w+ to|titrat\w*|continu\w*|refill\w*|add\w*|taper\w*|rx:?)\s+(?:(?:on|with|oral|topical|her|his|patient|pt|generic|new|of)\s+){0,2}(?!ibuprofen|acetaminophen|tylenol|advil|aleve|aspirin|vitamin|melatonin|iron|ferrous|calcium|zinc|magnesium|loratadine|cetirizine|claritin|zyrtec|allegra|benadryl|miralax|fiber|famotidine|pepcid|guaifenesin|mucinex|dose|from|to|by|the|fluids?|walking|exercise|work|water)[a-z][a-z/-]{3,}\s+(?:from\s+)?\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)?\s?(?:mg|mcg|units?|%|g\b|ml)/gi;
const nothingPrescribed =
  /\b(?:nothing|no(?:thing)? (?:new )?(?:meds?|medications?|drugs?|rx)?) prescribed\b|\bno (?:rx|prescriptions?)\b/gi;

/**
 * The element "risk": from what is decided and prescribed. What was given on the spot counts with its own line.
 *
 * @param isHospital what is decided about patients in hospital counts too
 */
export function weighRisk(reading: Reading, givenHere: readonly Span[], isHospital = false): Element {
  const doubts: string[] = [];
  const signs: Sign[] = [];
  for (const { level, why, pattern, doubt } of isHospital ? [...rows, ...hospitalRisks] : rows) {
    for (const said of findSaid(reading, pattern).filter(isAffirmed)) {
      if (said.statement.section === "past-history" || said.marks.has("historical")) continue;
      signs.push({ start: said.start, end: said.end, level, why });
      if (doubt !== undefined && !doubts.includes(doubt)) doubts.push(doubt);
    }
  }
  if (isHospital)
    signs.push(
      ...givenHere.map(({ start, end }): Sign => ({ start, end, level: 4, why: "a drug ordered in hospital" })),
    );
  signs.push(...prescriptions(reading, isHospital ? [] : givenHere), ...orderedHere(reading));
  const level = signs.reduce<Level>((so, sign) => (sign.level > so ? sign.level : so), 2);
  return {
    name: "risk",
    level,
    signs,
    why: signs.find((sign) => sign.level === level)?.why ?? "nothing that carries a risk",
    doubts: level === 5 ? doubts : [],
  };
}

/** A drug that the physician chose for this illness and had given at once, by needle or by mouth, is managed as one on paper. */
function orderedHere(reading: Reading): readonly Sign[] {
  return findSaid(reading, prescriptionDrug)
    .filter((said) => isAffirmed(said) && givenAtOnce.test(reading.text.slice(said.end, said.statement.end)))
    .map(({ start, end }): Sign => ({ start, end, level: 4, why: givenHereWhy }));
}

/** What was given counts toward the level of a visit, and does not say that there was one. */
export const givenHereWhy = "a prescription drug ordered and given here";
const givenAtOnce =
  /^[^;]{0,60}?\b(?:PO|IM|SC|IV|orally|by mouth)\b[^;]{0,25}?\b(?:given|administered)\b(?:(?! by (?:the )?(?:nurse|RN|MA))[^;]){0,20}|^[^;]{0,50}\b(?:given|administered) (?:IM|PO|SC|IV|in (?:the )?(?:office|clinic)|here)\b/i;

/** A prescription drug counts where the text says what is done about it: a list of what the patient takes does not. */
function prescriptions(reading: Reading, givenHere: readonly Span[]): readonly Sign[] {
  const denials = findSaid(reading, nothingPrescribed);
  const named = [...findSaid(reading, prescriptionDrug), ...findSaid(reading, namedCourse)];
  const byDose = findSaid(reading, dosed).filter(
    (said) => !named.some((other) => other.start < said.end && said.start < other.end),
  );
  return [...named, ...byDose]
    .filter((said) => {
      if (said.statement.section === "allergies" || !isAffirmed(said)) return false;
      if (givenHere.some((span) => span.start < said.end && said.start < span.end)) return false;
      if (denials.some((denial) => denial.statement === said.statement)) return false;
      return (
        isOrder(reading, said) || managed.test(textOf(reading, said.statement)) || goesOn.test(textAfter(reading, said))
      );
    })
    .map(({ start, end }): Sign => ({ start, end, level: 4, why: "prescription drug management" }));
}

/** "Cyclobenzaprine 10 mg qhs." as a sentence of its own, outside of what the patient takes, is a prescription. */
function isOrder(reading: Reading, { start, end, statement }: Said): boolean {
  if (
    statement.section === "medications" ||
    statement.section === "present-illness" ||
    statement.section === "past-history"
  )
    return false;
  const isFirst = /^\W*$/.test(reading.text.slice(statement.start, start));
  return (
    isFirst &&
    /^[^.;]{0,20}\d+(?:\.\d+)? ?(?:mg|mcg|%|units?|g|ml)\b[^;]{0,30}\b(?:daily|nightly|qhs|qd|qam|bid|tid|qid|prn|q\d+h?|weekly|once|twice|x ?\d+ ?d)/i.test(
      reading.text.slice(end, statement.end),
    )
  );
}

function textAfter(reading: Reading, { statement }: Said): string {
  const next = reading.statements[statement.index + 1];
  return next === undefined ? "" : textOf(reading, next);
}
