import { parseD8, parseDay } from "../../values/day.ts";
import { parseDollars } from "../../values/money.ts";

/** What a cell says, as an encounter wants it; or why it says nothing. Never repeats the cell. */
export type CellReading =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "fault"; readonly code: string; readonly message: string; readonly remedy: string };

/** Reads a cell that is not empty. */
export type CellReader = (cell: string) => CellReading;

const value = (read: unknown): CellReading => ({ kind: "value", value: read });
const fault = (code: string, message: string, remedy: string): CellReading => ({
  kind: "fault",
  code,
  message,
  remedy,
});

export const readText: CellReader = value;

/** "3/4/2026", "03/04/2026", "2026-03-04", "20260304": a US date has the month first. Two-digit years are not guessed. */
export const readDay: CellReader = (cell) => {
  const us = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(cell);
  const day = us
    ? parseDay(`${us[3]}-${us[1]?.padStart(2, "0")}-${us[2]?.padStart(2, "0")}`)
    : (parseDay(cell) ?? parseD8(cell));
  if (day !== undefined) return value(day);
  return /^\d{1,2}[/-]\d{1,2}[/-]\d{2}$/.test(cell)
    ? fault("two-digit-year", "has a year of two digits", "write the year with four digits, as 03/04/2026")
    : fault("not-a-date", "is not a date of the calendar", "write it as 2026-03-04 or 03/04/2026");
};

/** "125.50", "$1,125.50", "(20.00)" -> whole cents. Commas only between groups of three digits. */
export const readDollars: CellReader = (cell) => {
  const bracketed = /^\((.+)\)$/.exec(cell);
  const plain = (bracketed ? `-${bracketed[1]}` : cell).replace(/^(-?)\s*\$\s*/, "$1");
  const joined = /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain) ? plain.replaceAll(",", "") : plain;
  const read = parseDollars(joined);
  return read === undefined ? fault("not-an-amount", "is not an amount of dollars", "write it as 125.50") : value(read);
};

export const readNumber: CellReader = (cell) =>
  /^\d{1,9}(\.\d{1,4})?$/.test(cell)
    ? value(Number(cell))
    : fault("not-a-number", "is not a number", "write a number, as 1 or 2.5");

/** "25 59", "25,59", "25|59" -> ["25", "59"]. */
export const readModifiers: CellReader = (cell) => value(cell.split(/[\s,;|:/]+/).filter((part) => part !== ""));

/** "1,2", "1:2", "1 2", "AB", "A,B" -> [1, 2]. "12" is diagnosis 12; longer digits without separators are not guessed. */
export const readPointers: CellReader = (cell) => {
  const parts = /^[A-Za-z]+$/.test(cell) ? [...cell] : cell.split(/[\s,;|:/]+/).filter((part) => part !== "");
  const pointers = parts.map((part) =>
    /^[A-La-l]$/.test(part)
      ? part.toUpperCase().charCodeAt(0) - 64
      : /^\d{1,2}$/.test(part)
        ? Number(part)
        : Number.NaN,
  );
  return pointers.some((pointer) => Number.isNaN(pointer) || pointer > 12)
    ? fault("not-pointers", "does not point to diagnoses", 'write it as "1,2" or "AB", from 1 to 12 or A to L')
    : value(pointers);
};

/** One of a few words, in any case: the table says what each means. */
export function readWord(meanings: Readonly<Record<string, string>>): CellReader {
  const allowed = [...new Set(Object.values(meanings))].join(", ");
  return (cell) => {
    const meaning = meanings[cell.toLowerCase()];
    return meaning === undefined || !Object.hasOwn(meanings, cell.toLowerCase())
      ? fault("not-in-list", `is none of ${allowed}`, "choose one of them")
      : value(meaning);
  };
}

export const readSex = readWord({ f: "F", female: "F", m: "M", male: "M", u: "U", unknown: "U", x: "U", other: "U" });

/** Words, or the codes of the individual relationship. Source: X12 data element 1069 (18, 01, 19, G8). */
export const readRelationship = readWord({
  self: "self",
  spouse: "spouse",
  child: "child",
  other: "other",
  "18": "self",
  "01": "spouse",
  "1": "spouse",
  "19": "child",
  g8: "other",
});

/** Source: 005010X222A1 2300 CLM11-1. */
export const readAccidentKind = readWord({
  aa: "AA",
  auto: "AA",
  em: "EM",
  employment: "EM",
  work: "EM",
  oa: "OA",
  other: "OA",
});

/** Source: 005010X222A1 2300 CLM05-3. */
export const readFrequency = readWord({ "1": "1", "7": "7", "8": "8" });

/** Source: 005010X222A1 2410 CTP05-1. */
export const readNdcUnit = readWord({ f2: "F2", gr: "GR", me: "ME", ml: "ML", un: "UN" });
