import { addDays, day } from "../../values/day.ts";

/** How a cell with a number shows it. */
export type NumberFormat =
  | { readonly kind: "plain" }
  | { readonly kind: "date" }
  /** Written with zeros in front, as a ZIP code: "00000" or "00000-0000". */
  | { readonly kind: "zeros"; readonly pattern: string };

/** Built-in formats that show a day. Source: ECMA-376 Part 1, 18.8.30 (numFmt), with those of East Asian locales. */
const dateIds = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** @param code of the format, where the workbook defines it itself */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return dateIds(id) ? { kind: "date" } : { kind: "plain" };
  const [shown = ""] = code.split(";");
  const bare = shown.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  const zeros = /^0{2,}(-0+)?$/.exec(shown.replaceAll("\\", ""));
  if (zeros !== null) return { kind: "zeros", pattern: zeros[0] };
  return /[yd]/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, "")) ? { kind: "date" } : { kind: "plain" };
}

/** What a cell shows, as far as it means something: a day as 2026-03-04, a number without rounding noise. */
export function showNumber(raw: string, format: NumberFormat, since1904: boolean): string {
  const number = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(number)) return raw;
  switch (format.kind) {
    case "date":
      return dayOfSerial(number, since1904) ?? plain(number);
    case "zeros": {
      if (!Number.isInteger(number) || number < 0) return plain(number);
      const length = format.pattern.replace("-", "").length;
      const digits = plain(number).padStart(length, "0");
      const hyphen = format.pattern.indexOf("-");
      if (hyphen < 0 || digits.length > length) return digits;
      return `${digits.slice(0, hyphen)}-${digits.slice(hyphen)}`;
    }
    case "plain":
      return plain(number);
  }
}

/** Fifteen digits are what a spreadsheet keeps: 125.50000000000001 is 125.5. */
function plain(number: number): string {
  if (Number.isSafeInteger(number)) return String(number);
  return String(Number(number.toPrecision(15)));
}

const [epoch1904, beforeEpoch1900] = [day("1904-01-01"), day("1899-12-31")];
/** 29 February 1900, which never was, is counted all the same. */
const neverWas = 60;
const lastSerial = 2_958_465;

/** Days are counted from 1900 or from 1904. The time of day is left out. */
function dayOfSerial(serial: number, since1904: boolean): string | undefined {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > lastSerial) return undefined;
  if (since1904) return addDays(epoch1904, whole);
  return whole === neverWas ? undefined : addDays(beforeEpoch1900, whole > neverWas ? whole - 1 : whole);
}
