import type { Day } from "../../values/day.ts";
import { type Reading, readNote } from "../mentions/reading.ts";
import { joinActions } from "./join-actions.ts";
import { findSaid, isAffirmed } from "./said.ts";
import { hospitalPlaces, nursingPlaces, readPlace } from "./visit/kind/read-place.ts";

/** Who pays, as far as it decides about codes. */
export type PayerKind = "medicare" | "medicaid" | "other";

/** What an encounter says besides its text. */
export interface ServiceFacts {
  readonly ageYears?: number | undefined;
  readonly sex?: "F" | "M" | undefined;
  /** Of the coverage that is asked, as MB. Source: 005010X222A1 2000B SBR09. */
  readonly filingIndicator?: string | undefined;
  /** Two digits; an office where left out. */
  readonly placeOfService?: string | undefined;
  /** Whose claim it is: the practitioner's where left out. */
  readonly claimType?: "professional" | "institutional" | undefined;
  /** From the patient's history: whether the group saw the patient in the last three years. */
  readonly patient?: "new" | "established" | undefined;
}

/** A text with what bears on its services. */
export interface ServiceNote {
  readonly reading: Reading;
  /** The same, where a sentence that goes on about what the one before it named is no sentence of its own. */
  readonly joined: Reading;
  readonly day: Day;
  readonly payer: PayerKind;
  readonly placeOfService: string;
  /** The text tells of a bed in a hospital, which the place of the outpatient hospital does not. */
  readonly isBed: boolean;
  /** The claim is of the hospital or facility itself. */
  readonly isFacilityClaim: boolean;
  /** Why the place is a question, each in words. */
  readonly placeDoubts: readonly string[];
  /** Whether the encounter or the text says who pays. */
  readonly isPayerSaid: boolean;
  readonly patient: "new" | "established" | undefined;
  /** The text calls the patient new, and the history knows better. */
  readonly isCalledNew: boolean;
  readonly ageYears: number | undefined;
  readonly sex: "F" | "M" | undefined;
}

const medicareIndicators = new Set(["MA", "MB", "16"]);

/** Reads a text once for all readers of services: what the encounter says goes before what the text says. */
export function readServiceNote(text: string, facts: ServiceFacts, day: Day): ServiceNote {
  const reading = readNote(text, "outpatient");
  const joined = joinActions(text);
  const said = patientOf(reading);
  const toldPlace = readPlace(text);
  const placeOfService = facts.placeOfService ?? toldPlace ?? "11";
  const isBed = toldPlace !== undefined && (hospitalPlaces.has(toldPlace) || toldPlace === "22");
  return {
    reading,
    joined: joined === text ? reading : readNote(joined, "outpatient"),
    day,
    payer: payerOf(reading, facts.filingIndicator),
    placeOfService,
    isBed,
    isFacilityClaim: facts.claimType === "institutional",
    placeDoubts: [
      ...(placeOfService === "11" && (isBed || (toldPlace !== undefined && nursingPlaces.has(toldPlace)))
        ? [`The encounter says an office (11), and the text tells of place of service ${toldPlace}.`]
        : []),
      ...(facts.claimType === "institutional"
        ? ["A facility levels its visits by rules of its own; Medicare's clinics have one code for all (G0463)."]
        : []),
    ],
    isPayerSaid: facts.filingIndicator !== undefined || findSaid(reading, payers).some(isAffirmed),
    patient: facts.patient ?? said,
    isCalledNew: said === "new" && facts.patient === "established",
    ageYears: facts.ageYears ?? ageOf(text),
    sex: facts.sex,
  };
}

const payers =
  /\b(?:commercial|private insurance|privately insured|medicare|mcr|medicaid|blue cross|bcbs\w*|anthem|aetna|cigna|uhc|united ?healthcare|humana|kaiser|tricare|workers'? comp\w*|self[- ]pay|ppo|hmo|insurance: ?\w+|payer:? ?\w+)\b/gi;

function payerOf(reading: Reading, filingIndicator: string | undefined): PayerKind {
  if (filingIndicator !== undefined)
    return medicareIndicators.has(filingIndicator) ? "medicare" : filingIndicator === "MC" ? "medicaid" : "other";
  const said = (pattern: RegExp) => findSaid(reading, pattern).some(isAffirmed);
  if (said(/\b(?:medicare|mcr)\b(?!\s+wellness)/gi)) return "medicare";
  return said(/\bmedicaid\b/gi) ? "medicaid" : "other";
}

const newPatient =
  /\bnew\s+(?:patient|pt)\b|\bnew to (?:us|me|(?:this|the|our) (?:practice|clinic|office))\b|\bNP visit\b|(?<=^|[.\n]\s?)New(?=[.,](?:\s|$))/gi;
const established =
  /\best(?:ab)?\.?\s+(?:pt|patient|care patient)\b|\bestablished\b(?!\s+(?:care|diagnosis))|\bfollow[- ]?up\b|\bf\/u\b|(?<=^|[.\n]\s?)Est(?=[.,](?:\s|$))|\best\b(?= \d{1,3}(?:yo|y|[MF])?\b)/gi;

function patientOf(reading: Reading): "new" | "established" | undefined {
  if (findSaid(reading, newPatient).some(({ marks }) => !marks.has("negated"))) return "new";
  return findSaid(reading, established).length > 0 ? "established" : undefined;
}

const years = /\b(\d{1,3})\s*-?\s*(?:y\/?o\b|years?[\s-]old|yrs?[\s-]old|yr\b|y\b|F\b|M\b)/;
const months = /\b(\d{1,2})\s*-?\s*(?:months?|mos?|m\/o)[\s-]*(?:old|well|check|visit|wcc)?\b/i;
const weeks = /\b\d{1,2}\s*-?\s*(?:weeks?|wks?|days?)[\s-]*(?:old|well)\b/i;

/** Completed years, as a text gives them: "52 y/o" -> 52, "12 month well visit" -> 1. */
function ageOf(text: string): number | undefined {
  const inYears = years.exec(text)?.[1];
  if (inYears !== undefined && Number(inYears) <= 120) return Number(inYears);
  const well = /\b(\d{1,2})\s*-?\s*(?:year|yr)s?\s+well/i.exec(text)?.[1];
  if (well !== undefined) return Number(well);
  if (!/\b(?:well|wcc|old|infant|baby|m\/o)\b/i.test(text)) return undefined;
  const inMonths = months.exec(text)?.[1];
  if (inMonths !== undefined) return Math.floor(Number(inMonths) / 12);
  return weeks.test(text) ? 0 : undefined;
}
