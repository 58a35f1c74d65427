import type { FaultCode } from "./faults.ts";
import type { ElementRule } from "./grammar.ts";

/**
 * What is wrong with the value of a simple element or a component; undefined when nothing is. `before` is the element in
 * front of it: for a date or period (element 1251) it names the format.
 */
export function valueFault(text: string, rule: ElementRule, before: string): FaultCode | undefined {
  if (rule.codes !== undefined) return rule.codes.has(text) ? undefined : "bad-code";
  let length = text.length;
  switch (rule.type) {
    case "R":
    case "N0": {
      const digits = digitsIn(text, rule.type === "R");
      if (digits === 0) return "bad-number";
      length = digits;
      break;
    }
    case "DT":
      return (length === 8 && isDate(text, 0)) || (length === 6 && isDate(`20${text}`, 0)) ? undefined : "bad-date";
    case "TM":
      return isTime(text) ? undefined : "bad-time";
    case "DP":
      if (!isPeriod(text, before)) return "bad-date";
      break;
    default:
      if (hasControl(text)) return "bad-character";
  }
  if (length < rule.min) return "too-short";
  return length > rule.max ? "too-long" : undefined;
}

/** How many digits a number has, its sign and point left out: "-12.50" -> 4; 0 when it is no number. */
function digitsIn(text: string, pointAllowed: boolean): number {
  let digits = 0;
  let points = pointAllowed ? 1 : 0;
  for (let index = text.charCodeAt(0) === minus ? 1 : 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= zero && code <= nine) digits++;
    else if (code !== point || points-- === 0) return 0;
  }
  return digits;
}

const minus = 45;
const point = 46;
const zero = 48;
const nine = 57;

/** Eight digits from `start` that are a day of the calendar. */
export function isDate(text: string, start: number): boolean {
  const year = numberAt(text, start, 4);
  const month = numberAt(text, start + 4, 2);
  const date = numberAt(text, start + 6, 2);
  if (year < 1 || month < 1 || month > 12 || date < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return date <= (month === 2 && leap ? 29 : (daysInMonth[month - 1] ?? 0));
}

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number that `length` digits from `start` make; -1 when one of them is none. */
function numberAt(text: string, start: number, length: number): number {
  let result = 0;
  for (let index = start; index < start + length; index++) {
    const digit = text.charCodeAt(index) - zero;
    if (!(digit >= 0 && digit <= 9)) return -1;
    result = result * 10 + digit;
  }
  return result;
}

/** HHMM, HHMMSS, HHMMSSD or HHMMSSDD. */
function isTime(text: string): boolean {
  return /^([01]\d|2[0-3])[0-5]\d([0-5]\d\d{0,2})?$/.test(text);
}

/** By the format that element 1250 names; a format that is not known here is not judged. */
function isPeriod(text: string, format: string): boolean {
  switch (format) {
    case "D8":
      return text.length === 8 && isDate(text, 0);
    case "RD8":
      return text.length === 17 && text.charAt(8) === "-" && isDate(text, 0) && isDate(text, 9);
    case "DT":
      return isDate(text, 0) && isTime(text.slice(8));
    case "TM":
      return isTime(text);
    default:
      return true;
  }
}

function hasControl(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 || code === 127) return true;
  }
  return false;
}
