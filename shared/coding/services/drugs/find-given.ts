import type { Reading } from "../../mentions/reading.ts";
import { whenDone } from "../performed.ts";
import { readNumber } from "../read-number.ts";
import { findSaid, isDone, type Said, textOf } from "../said.ts";
import type { ServiceNote } from "../service-note.ts";
import { type DrugRow, drugTable } from "./drug-table.ts";
import { type Dose, dosePattern, readDose, unitsOf } from "./read-dose.ts";
import { type Route, routeIn } from "./route.ts";

/** A drug that the note says was given on the day. */
export interface GivenDrug {
  readonly row: DrugRow;
  readonly said: Said;
  /** All that was given, both sides together; undefined where no amount is told. */
  readonly dose: Dose | undefined;
  readonly route: Route | undefined;
  /** Where the dose is told. */
  readonly doseAt: { readonly start: number; readonly end: number } | undefined;
}

const patterns = drugTable.map((row) => ({
  row,
  pattern: new RegExp(String.raw`(?<![\w-])(?:${row.names})(?![\w])`, "gi"),
}));
const given =
  /\b(?:inject\w*|given|gave|administered|infus\w*|shot|IM|IV|SC|SQ|subq|subcut\w*|intravitreal\w*|intra-?articular\w*|nurse|vial|syringe|neb\w*|insert(?:ed|ion)|placed|instill\w*|into (?:the )?\w+|neb)\b/i;
const prescribed =
  /\b(?:prescri\w+|rx|refill\w*|tabs?|tablets?|capsules?|caps|PO|by mouth|daily|BID|TID|QID|qhs|qday|at bedtime|pharmacy|sent to|topical|cream|nasal|sig)\b/i;
const doses = new RegExp(dosePattern, "gi");
/** An amount that is not what was given: a vial's size, what was thrown away, how long. */
const notTheDose = /\b(?:from|discard\w*|wast\w*|vials?|single[- ]dose|multi-?dose|of (?:a|an|the)|rest)\b/i;

/** The drugs of the table that were given, each once, in the order of the note. */
export function findGiven(note: ServiceNote): readonly GivenDrug[] {
  const { reading, day } = note;
  const found = patterns.flatMap(({ row, pattern }) => {
    if ((row.from !== undefined && day < row.from) || (row.until !== undefined && day > row.until)) return [];
    return findSaid(reading, pattern).map((said) => ({ row, said }));
  });
  const seen = new Set<string>();
  return found
    .toSorted((one, other) => one.said.start - other.said.start || other.said.end - one.said.end)
    .flatMap(({ row, said }): readonly GivenDrug[] => {
      const words = textOf(reading, said.statement);
      if (!wasGiven(reading, said) || said.statement.section === "medications" || seen.has(row.code)) return [];
      if (
        !(given.test(words) || before(reading, said) !== "") ||
        (prescribed.test(clauseOf(words, said)) && routeIn(clauseOf(words, said)) === undefined)
      )
        return [];
      seen.add(row.code);
      const told = doseOf(words, said, row);
      const route = routeOf(words, said) ?? routeIn(before(reading, said));
      return [{ row, said, dose: told?.dose, doseAt: told?.at, route }];
    });
}

/** The sentence before, where it tells of a procedure that gives drugs. */
function before({ statements, text }: Reading, { statement }: Said): string {
  const previous = statements[statement.index - 1];
  const words = previous === undefined ? "" : text.slice(previous.start, previous.end);
  return /\b(?:blocks?|injections?|injected|aspirat\w+|infusions?)\b/i.test(words) ? words : "";
}

const notGiven =
  /\b(?:elsewhere|ago|last (?:week|month|visit|year)|yesterday|next (?:visit|week|month|dose)|declin\w+|refus\w+|defer\w*|held|hold|not given|out of stock|at (?:the )?(?:ED|ER|hospital|pharmacy|health department))\b/i;

/** "On IV ertapenem via PICC": a treatment that goes on somewhere else. */
const goesOn = /\b(?:on|continues?(?: on)?|remains on|home)(?: (?:IV|home|long-?term|chronic|weekly|daily))+ $/i;
const givenNow = /\b(?:given|administered|infused|here|today|in (?:the )?(?:office|clinic))\b/i;

/** Names of drugs stand among many others: only plain words put one on another day. */
function wasGiven(reading: Reading, said: Said): boolean {
  const when = whenDone(reading, said);
  const words = textOf(reading, said.statement);
  const from = said.start - said.statement.start;
  if (goesOn.test(words.slice(Math.max(0, from - 60), from)) && !givenNow.test(words)) return false;
  if (when === "today") return true;
  return isDone(said) && !(when === "not-today" && notGiven.test(clauseOf(textOf(reading, said.statement), said)));
}

/** The words from the drug's name to the end of its clause. */
function clauseOf(words: string, { start, end, statement }: Said): string {
  const from = start - statement.start;
  const after = words.slice(end - statement.start);
  return words.slice(Math.max(0, from - 40), from) + after.slice(0, 120);
}

/** The route told first after the name, else in the words around it, else in its statement. */
function routeOf(words: string, said: Said): Route | undefined {
  const after = words.slice(said.end - said.statement.start, said.end - said.statement.start + 60);
  return (
    routeIn(after.split(/,|\band\b/)[0] ?? "") ?? routeIn(after) ?? routeIn(clauseOf(words, said)) ?? routeIn(words)
  );
}

/** The amount nearest after the name, else the nearest before; times two where it is said of each side. */
function doseOf(
  words: string,
  said: Said,
  row: DrugRow,
): { readonly dose: Dose; readonly at: { readonly start: number; readonly end: number } } | undefined {
  const base = said.statement.start;
  const from = said.start - base;
  const to = said.end - base;
  const told = [...words.matchAll(doses)].flatMap((match) => {
    const dose = readDose(match.groups ?? {});
    if (dose === undefined) return [];
    const start = match.index;
    const end = start + match[0].length;
    const lead = words.slice(Math.max(0, start - 22), start);
    const trail = words.slice(end, end + 26);
    const isOther =
      notTheDose.test(lead.split(/[,;(]/).at(-1) ?? "") ||
      /^\s*(?:each\s+)?(?:(?!from\b)[^\s,]+\s)?(?:vials?|discard\w*|wast\w*|single[- ]dose|multi-?dose)\b/i.test(trail);
    return [{ dose, start, end, isOther }];
  });
  const usable = told.filter(
    ({ isOther, dose }) =>
      !isOther && (row.unit === "DOSE" || unitsOf(dose, { amount: row.amount, unit: row.unit }) !== undefined),
  );
  // "40 mg of Kenalog" is its dose, whatever follows.
  const justBefore = usable.find(({ end }) => end <= from && /^\s*(?:of\s+)?$/i.test(words.slice(end, from)));
  const best = justBefore ?? usable.find(({ start }) => start >= to) ?? usable.findLast(({ end }) => end <= from);
  if (best === undefined) return undefined;
  // "2.5 mg given x2": the same again.
  const again = readNumber(
    /^[^,;.\d]{0,24}(?:x|×)\s?(?<count>[2-6])\b(?! ?(?:d|days?|wk|weeks?|h|hours?|cm|mm))/i.exec(words.slice(best.end))
      ?.groups?.count ?? "",
  );
  const isEachBefore = /\beach\b[^,;.\d]{0,20}$/i.test(words.slice(0, best.start));
  const isEach =
    isEachBefore ||
    /\b(?:each|per)\s+(?:knee|side|nerve|level|site|heel|foot|wrist|elbow|shoulder|hip|joint|eye|buttock|gluteus)\b|\bin (?:each|both)\b/i.test(
      words.slice(best.end, best.end + 40),
    );
  const times =
    readNumber(
      /\b(?<count>two|three|four|[234]) (?:levels|sites|nerves|joints|sides|knees)\b/i.exec(words)?.groups?.count ?? "",
    ) ?? 2;
  return {
    dose: { ...best.dose, amount: best.dose.amount * (isEach ? times : 1) * (again ?? 1) },
    at: { start: base + best.start, end: base + best.end },
  };
}
