import { anyKind, control, digit } from "./character-kinds.ts";
import { charactersOf, codeNumber, codeNumberIn } from "./code-number.ts";
import type { FaultCode } from "./fault-kinds.ts";
import type { ElementRule } from "./grammar.ts";

/**
 * What is wrong with the value of a simple element or a component; undefined when nothing is. `before` is the element in
 * front of it: for a date or period (element 1251) it names the format.
 */
export function valueFault(text: string, rule: ElementRule, before: string): FaultCode | undefined {
  const { length } = text;
  return rangeFault(charactersOf(text + before), 0, length, rule, length, length + before.length);
}

/**
 * The same for a value whose characters stand from `start` to before `end`, and the element in front of it: they are not
 * copied out, for a file has millions of them. `kinds` are those of its characters, as far as they are known.
 */
export function rangeFault(
  bytes: Uint8Array,
  start: number,
  end: number,
  rule: ElementRule,
  beforeStart: number,
  beforeEnd: number,
  kinds = anyKind,
): FaultCode | undefined {
  if (rule.codeNumbers !== undefined) {
    const code = codeNumberIn(bytes, start, end);
    return code === rule.onlyCode || rule.codeNumbers.has(code) ? undefined : "bad-code";
  }
  if (rule.codes !== undefined) return rule.codes.has(textIn(bytes, start, end)) ? undefined : "bad-code";
  let length = end - start;
  switch (rule.type) {
    case "R":
    case "N0": {
      const digits = kinds === digit ? length : digitsIn(bytes, start, end, rule.type === "R");
      if (digits === 0) return "bad-number";
      length = digits;
      break;
    }
    case "DT":
      return isDateOf(bytes, start, length, rule) ? undefined : "bad-date";
    case "TM":
      return isTime(bytes, start, end) ? undefined : "bad-time";
    case "DP":
      if (!isPeriod(bytes, start, end, codeNumberIn(bytes, beforeStart, beforeEnd))) return "bad-date";
      break;
    default:
      if ((kinds & control) !== 0 && hasControl(bytes, start, end)) return "bad-character";
  }
  if (length < rule.min) return "too-short";
  return length > rule.max ? "too-long" : undefined;
}

/** How many digits a number has, its sign and point left out: "-12.50" -> 4; 0 when it is no number. */
function digitsIn(bytes: Uint8Array, start: number, end: number, pointAllowed: boolean): number {
  let digits = 0;
  let points = pointAllowed ? 1 : 0;
  for (let index = bytes[start] === minus ? start + 1 : start; index < end; index++) {
    const code = bytes[index] ?? 0;
    if (code >= zero && code <= nine) digits++;
    else if (code !== point || points-- === 0) return 0;
  }
  return digits;
}

const minus = 45;
const point = 46;
const zero = 48;
const nine = 57;

/** "20261231", or "261231" where the element is one of six digits, as ISA09, without the century. */
function isDateOf(bytes: Uint8Array, start: number, length: number, { min, max }: ElementRule): boolean {
  if (length < min || length > max) return false;
  if (length === 8) return isDateAt(bytes, start);
  return (
    length === 6 &&
    isDay(2000 + numberAt(bytes, start, 2), numberAt(bytes, start + 2, 2), numberAt(bytes, start + 4, 2))
  );
}

/** Eight digits from `start` that are a day of the calendar. */
export function isDate(text: string, start: number): boolean {
  return isDay(digitsOf(text, start, 4), digitsOf(text, start + 4, 2), digitsOf(text, start + 6, 2));
}

function isDateAt(bytes: Uint8Array, start: number): boolean {
  return isDay(numberAt(bytes, start, 4), numberAt(bytes, start + 4, 2), numberAt(bytes, start + 6, 2));
}

/** Whether the calendar has such a day; -1 is no number. */
function isDay(year: number, month: number, date: number): boolean {
  if (year < 1 || month < 1 || month > 12 || date < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return date <= (month === 2 && leap ? 29 : (daysInMonth[month - 1] ?? 0));
}

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number that `length` digits from `start` make; -1 when one of them is none. */
function numberAt(bytes: Uint8Array, start: number, length: number): number {
  let result = 0;
  for (let index = start; index < start + length; index++) {
    const digit = (bytes[index] ?? 0) - zero;
    if (digit < 0 || digit > 9) return -1;
    result = result * 10 + digit;
  }
  return result;
}

function digitsOf(text: string, start: number, length: number): number {
  let result = 0;
  for (let index = start; index < start + length; index++) {
    const digit = text.charCodeAt(index) - zero;
    if (!(digit >= 0 && digit <= 9)) return -1;
    result = result * 10 + digit;
  }
  return result;
}

/** HHMM, HHMMSS, HHMMSSD or HHMMSSDD. */
function isTime(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length !== 4 && (length < 6 || length > 8)) return false;
  const hours = numberAt(bytes, start, 2);
  const minutes = numberAt(bytes, start + 2, 2);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return false;
  if (length === 4) return true;
  const seconds = numberAt(bytes, start + 4, 2);
  return seconds >= 0 && seconds <= 59 && numberAt(bytes, start + 6, length - 6) >= 0;
}

const d8 = codeNumber("D8");
const rd8 = codeNumber("RD8");
const dt = codeNumber("DT");
const tm = codeNumber("TM");

/** By the format that element 1250 names; a format that is not known here is not judged. */
function isPeriod(bytes: Uint8Array, start: number, end: number, format: number): boolean {
  const length = end - start;
  switch (format) {
    case d8:
      return length === 8 && isDateAt(bytes, start);
    case rd8:
      return length === 17 && bytes[start + 8] === minus && isDateAt(bytes, start) && isDateAt(bytes, start + 9);
    case dt:
      return length > 8 && isDateAt(bytes, start) && isTime(bytes, start + 8, end);
    case tm:
      return isTime(bytes, start, end);
    default:
      return true;
  }
}

function hasControl(bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = bytes[index] ?? 0;
    if (code < 32 || code === 127) return true;
  }
  return false;
}

function textIn(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
