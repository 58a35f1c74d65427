import { readBodyMass } from "./read-body-mass.ts";
import type { Reading } from "./reading.ts";

/** What the note itself says of the patient. */
export interface Patient {
  readonly ageYears?: number | undefined;
  /** Where the age is given in days or weeks, or the note says that it is of a newborn and how old. */
  readonly ageDays?: number | undefined;
  readonly sex?: "F" | "M" | undefined;
  /** The note gives weeks as those of a pregnancy are given ("16w2d"), or how many pregnancies there were beside weeks. */
  readonly isPregnant: boolean;
  /** The note says that there is none. */
  readonly isNotPregnant?: boolean | undefined;
  /** Completed weeks of the pregnancy. */
  readonly weeks?: number | undefined;
  /** Weeks that stand alone ("22w"), as notes of a pregnancy have them: only where something else tells of one. */
  readonly weeksAlone?: number | undefined;
  readonly bodyMassIndex?: number | undefined;
  /** The note gives several, as one of before and one of now. */
  readonly isIndexDisputed?: boolean | undefined;
}

const years =
  /\b(\d{1,3})\s*-?\s*(?:y\/?o\b|yo\b|y\.o\.|years?[\s-]old|yrs?[\s-]?old|year[\s-]old|(?:F|M)\b|yF\b|yM\b|y\b|woman|man\b|female|male)/i;
const months =
  /\b(\d{1,2})\s*-?\s*(?:m\/o\b|mos?[\s-]old|months?[\s-]old|month[\s-]old|mo\s+(?:wcc|well|male|female|boy|girl|M\b|F\b))/i;
const days = /\b(\d{1,2})\s*-?\s*(?:d\/o|days?[\s-]old|day[\s-]old|week[\s-]old|weeks?[\s-]old|wk[\s-]old)/i;
/** A note that begins with an age in months, weeks or days. */
const infant =
  /^\W*(\d{1,2})\s*-?\s*(?:mo|mos|months?|m|wks?|weeks?|d|days?)\b(?!\s*(?:pp|post\w*|s\/p|f\/?u|follow|of|hx|history|after|recheck|out|visit))/i;
const gestation = [
  /\b(\d{1,2})\s?w\s?[0-6]\s?d\b/i,
  /\b(\d{1,2})\s*(?:w\s*\d?d?|\+\d|\s[0-6]\/7|w\b|wks?\b|weeks?\b)(?:\s*[0-6]\/7|\s*\d\s*d(?:ays?)?\b)?\s*(?:ega|ga|iup|pregnan\w*|gestation\w*|by\s|twin|preg|intrauterine|g\d)/i,
  /\b(?:ega|ga|iup|pregnan\w*|gestation\w*|g\d+\s?p\d\S*|gravida)\D{0,14}?(\d{1,2})(?!\s*(?:w|wks?|weeks?)\s*(?:pp\b|post))\s*(?:w\d?|\+\s?\d|wks?|weeks?|\s[0-6]\/7)/i,
  /\bat\s+(\d{1,2})\s*(?:w\d?|\+\s?\d|wks?|weeks?)\b/i,
  /\b(\d{1,2})\s?(?:w[0-6]d?|\s[0-6]\/7|\+[0-6])/i,
  /\b(\d{1,2})\s*(?:w|wks?|weeks?)\b(?!\s*(?:pp\b|post|ago\b|s\/p|old\b|after\b|later\b|out\b|p\/o|size\b|f\/u))/i,
];

/** Age, sex, weeks and body mass index, as far as the text gives them. */
export function readPatient({ text: written }: Reading): Patient {
  const text = written.replaceAll(pastWeeks, "");
  const age = years.exec(text);
  const ageYears =
    age !== null ? Number(age[1]) : months.test(text) || days.test(text) || infant.test(text) ? 0 : undefined;
  const sex = /\b\d{1,3}\s*-?\s*(?:y\/?o|yo|y)?\s*-?\s*(?:year[\s-]old\s*)?(F|M|female|male|woman|man)\b/i.exec(
    text,
  )?.[1];
  const bodyMass = readBodyMass(text);
  return {
    ageYears,
    ageDays: age === null ? ageInDays(text) : undefined,
    sex: sex === undefined ? sexByWords(text) : /^[fw]/i.test(sex) ? "F" : "M",
    isPregnant: isPregnant(text),
    weeks: isPregnancyNote(text) ? weeksOf(text) : undefined,
    weeksAlone: isDenied(text) ? undefined : weeksIn(text, [standingAlone]),
    isNotPregnant: isDenied(text),
    bodyMassIndex: bodyMass?.index,
    isIndexDisputed: bodyMass?.isDisputed,
  };
}

function ageInDays(text: string): number | undefined {
  const inDays =
    /\b(\d{1,2})\s*-?\s*(?:d\/o|do\b|days?[\s-]old|d\s+old|day[\s-]old)/i.exec(text)?.[1] ??
    /\b(?:DOL|day of life|newborn (?:visit|check|exam)?,?\s*(?:day|d))\s*#?\s*(\d{1,2})\b/i.exec(text)?.[1] ??
    /\bnewborn,?\s+(\d{1,2})\s*(?:d|days?)\b/i.exec(text)?.[1] ??
    /^\W*(\d{1,2})\s*-?\s*(?:days?|d|do)\s+(?:old|M|F|male|female|boy|girl|infant|newborn|ex)\b/i.exec(text)?.[1];
  if (inDays !== undefined) return Number(inDays);
  const inWeeks =
    /\b(\d{1,2})\s*-?\s*(?:w\/o|wo\b|weeks?[\s-]old|wks?[\s-]?old)/i.exec(text)?.[1] ??
    /^\W*(\d{1,2})\s*-?\s*(?:weeks?|wks?|w)\s+(?:M|F|male|female|boy|girl|infant|newborn|well|wcc|check|weight|wt)\b/i.exec(
      text,
    )?.[1];
  return inWeeks === undefined ? undefined : Number(inWeeks) * 7;
}

function sexByWords(text: string): "F" | "M" | undefined {
  if (/\b(?:she|her|woman|girl|female)\b/i.test(text)) return "F";
  return /\b(?:he|his|man|boy|male)\b/i.test(text) ? "M" : undefined;
}

/** "GDM with her last pregnancy" tells of no pregnancy now. */
const past =
  /\b(?:last|prior|previous|past|each|both|after|since|with|her|earlier|second)\s+(?:\w+\s)?pregnanc(?:y|ies)\b/gi;

/** Weeks at which an earlier pregnancy ended. */
const pastWeeks =
  /\b(?:prior|previous|past|hx(?:\sof)?|h\/o|history\sof|last|first)\s(?:\w+\s)?(?:stillbirth|iufd|demise|loss|delivery|birth|ptb|sptb|ptl|pprom|abruption|sab|miscarriage|pre-?e|preeclampsia|pre-?eclampsia|c\/s|cesarean|svd|nsvd)\s(?:at\s|@\s?|w\/\s\w+\sat\s)?\d{1,2}\s?(?:w\d?d?|wks?|weeks?)\b/gi;
const isNot =
  /\b(?:not|non-?)\s?(?:currently\s)?pregnant|\b(?:UPT|HCG|pregnancy test|preg test)\s?(?:is\s|was\s|-\s?)?neg|^\W*pre-?conception\b|\bpre-?conception\s(?:visit|counsel\w*|consult)/i;
const isFound = /\b(?:UPT|HCG|pregnancy test|preg test)\s?(?:is\s|was\s|-\s?)?(?:pos|\+)|\+\s?(?:UPT|HCG)|\bIUP\b/i;

function isDenied(text: string): boolean {
  return isNot.test(text) && !isFound.test(text);
}

function isPregnancyNote(written: string): boolean {
  if (isDenied(written)) return false;
  const text = written.replaceAll(past, "");
  return (
    /\b(?:pregnan|iup|ega|prenatal|g\d+\s?p\d|gravida|gestation|trimester|obstetric|ob\b|antepartum|labor|twins?\b|preeclampsia|gdm|fetal|fetus|previa|hyperemesis|breech|tolac|rhogam|iugr|fht|nst\b|bpp\b|preg\b|miscarriage|eclampsia|threatened ab|missed ab)/i.test(
      text,
    ) || isPregnant(text)
  );
}

function isPregnant(text: string): boolean {
  if (isDenied(text)) return false;
  if (/\b\d{1,2}\s?w\s?[0-6]\s?d\b|\b\d{1,2}\s?(?:w|wk|wks|weeks?)\s(?:preg|iup|pregnan)/i.test(text))
    return !/post\s?partum|\bPP\b/i.test(text);
  return gravidaWithWeeks.test(text) && !/post\s?partum|\bPP\b|delivered/i.test(text);
}

/** "G2P1 at 20 wks", "20 wk G2P1": in one statement, and not "G2P2, bleeding for 3 weeks" nor "LMP 2 wks ago". */
const gravidaWithWeeks =
  /\bG[1-9](?:\s?P\d+)?\b(?:(?!\b(?:LMP|for|x|past|last|every|q|in|RTC|over|since|bleed\w*|pain)\b)[^.;\n\d]|\d(?!\d?\s?(?:w|wk|wks|weeks?)\b)){0,40}?\b\d{1,2}\s?(?:w|wk|wks|weeks?)\b(?!\s*(?:ago|old|of\s(?!gest|preg)|after|later|s\/p|p\/o|status))|(?<!\b(?:LMP|for|x|past|last|every|q|in|RTC|over|since)\s?)\b\d{1,2}\s?(?:w|wk|wks|weeks?)\b(?!\s*(?:ago|old|of\s(?!gest|preg)|after|later|s\/p|p\/o|status|hx))[^\n\d]{0,25}\bG[1-9](?:\s?P\d+)?\b/i;

/** "GDM, 29w"; not "for 6 weeks", "x 3 wks", "q 4 weeks", "RTC 2 wks". */
const standingAlone =
  /(?<!\b(?:for|x|in|q|every|past|last|over|since|within|RTC|next|another|by|f\/u|of)\s*)(?<![-–\d]\s?)\b(\d{1,2})\s?(?:w|wks?|weeks?)\b(?!\s*(?:pp\b|post|ago\b|s\/p|old\b|after\b|later\b|out\b|p\/o|size\b|f\/u|hx\b|history|of\s(?!gest|preg)))/i;

function weeksOf(text: string): number | undefined {
  return weeksIn(text, gestation);
}

function weeksIn(text: string, patterns: readonly RegExp[]): number | undefined {
  for (const pattern of patterns) {
    const weeks = Number(pattern.exec(text)?.[1]);
    if (weeks >= 4 && weeks <= 43) return weeks;
  }
  return undefined;
}
