import { parseD8 } from "../values/day.ts";
import { type FaultCode, fault } from "./faults.ts";
import type { X12Finding } from "./finding.ts";
import type { ElementRule, SegmentRule, SyntaxNote } from "./grammar.ts";
import type { Segment } from "./segment.ts";

type Report = (finding: X12Finding) => void;

/** Checks one segment against its rule: usage, types, lengths, codes, repetitions, syntax notes. SNIP levels 1 and 2. */
export function checkSegment(segment: Segment, rule: SegmentRule, loopId: string, report: Report): void {
  const { separators } = segment;
  const parts = segment.raw.split(separators.element);
  const given = parts.length - 1;
  const tell = (code: FaultCode, element: number, component: number) =>
    report(fault(code, segment.position, { loop: loopId, segmentId: segment.id, element, component }));

  if (given > rule.elements.length) tell("too-many-elements", rule.elements.length + 1, 0);
  if (given > 0 && parts[given] === "") tell("trailing-separator", 0, 0);
  for (let index = 0; index < rule.elements.length; index++) {
    const one = rule.elements[index];
    const text = parts[index + 1] ?? "";
    if (one === undefined) continue;
    if (text === "") {
      if (one.usage === "R") tell("missing-element", index + 1, 0);
      continue;
    }
    if (one.usage === "N") {
      tell("not-used-element", index + 1, 0);
      continue;
    }
    const { repetition } = separators;
    if (repetition === undefined || !text.includes(repetition)) {
      checkOccurrence(text, one, parts[index] ?? "", separators.component, index + 1, tell);
      continue;
    }
    const occurrences = text.split(repetition);
    if (occurrences.length > one.repeat) tell("too-many-repetitions", index + 1, 0);
    for (const occurrence of occurrences) checkOccurrence(occurrence, one, "", separators.component, index + 1, tell);
  }
  checkNotes(rule.syntax, parts, 0, tell);
}

type Tell = (code: FaultCode, element: number, component: number) => void;

function checkOccurrence(
  text: string,
  rule: ElementRule,
  before: string,
  separator: string,
  element: number,
  tell: Tell,
): void {
  if (rule.components === undefined) {
    if (text.includes(separator)) tell("too-many-components", element, 0);
    else checkValue(text, rule, before, (code) => tell(code, element, 0));
    return;
  }
  const parts = text.split(separator);
  if (parts.length > rule.components.length) tell("too-many-components", element, rule.components.length + 1);
  for (let index = 0; index < rule.components.length; index++) {
    const one = rule.components[index];
    const part = parts[index] ?? "";
    if (one === undefined) continue;
    if (part === "") {
      if (one.usage === "R") tell("missing-element", element, index + 1);
    } else if (one.usage === "N") tell("not-used-element", element, index + 1);
    else checkValue(part, one, parts[index - 1] ?? "", (code) => tell(code, element, index + 1));
  }
  if (rule.syntax !== undefined) checkNotes(rule.syntax, ["", ...parts], element, tell);
}

/** `before` is the element in front: for a date or period it names the format. */
function checkValue(text: string, rule: ElementRule, before: string, tell: (code: FaultCode) => void): void {
  if (rule.codes !== undefined) {
    if (!rule.codes.has(text)) tell("bad-code");
    return;
  }
  let length = text.length;
  switch (rule.type) {
    case "R":
      if (!/^-?(\d+\.?\d*|\.\d+)$/.test(text)) tell("bad-number");
      length = text.replace(/[-.]/g, "").length;
      break;
    case "N0":
      if (!/^-?\d+$/.test(text)) tell("bad-number");
      length = text.replace("-", "").length;
      break;
    case "DT":
      if (!isDate(text)) tell("bad-date");
      return;
    case "TM":
      if (!isTime(text)) tell("bad-time");
      return;
    case "DP":
      if (!isPeriod(text, before)) tell("bad-date");
      break;
    default:
      if (hasControl.test(text)) tell("bad-character");
  }
  if (length < rule.min) tell("too-short");
  else if (length > rule.max) tell("too-long");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const hasControl = /[\u0000-\u001f\u007f]/;

function isDate(text: string): boolean {
  return parseD8(text.length === 6 ? `20${text}` : text) !== undefined;
}

/** HHMM, HHMMSS, HHMMSSD or HHMMSSDD. */
function isTime(text: string): boolean {
  return /^([01]\d|2[0-3])[0-5]\d([0-5]\d\d{0,2})?$/.test(text);
}

/** By the format that element 1250 names; a format that is not known here is not judged. */
function isPeriod(text: string, format: string): boolean {
  switch (format) {
    case "D8":
      return isDate(text) && text.length === 8;
    case "RD8":
      return text.length === 17 && text.charAt(8) === "-" && isDate(text.slice(0, 8)) && isDate(text.slice(9));
    case "DT":
      return isDate(text.slice(0, 8)) && isTime(text.slice(8));
    case "TM":
      return isTime(text);
    default:
      return true;
  }
}

/** `parts[n]` is element or component n. `element` is 0 for notes between elements, else the composite they stand in. */
function checkNotes(notes: readonly SyntaxNote[], parts: readonly string[], element: number, tell: Tell): void {
  for (const { kind, elements } of notes) {
    const [first = 0] = elements;
    const present = (n: number) => (parts[n] ?? "") !== "";
    const at = (n: number): [number, number] => (element === 0 ? [n, 0] : [element, n]);
    const count = elements.filter(present).length;
    if (kind === "P" || kind === "C") {
      if (kind === "P" ? count === 0 : !present(first)) continue;
      for (const n of elements) if (!present(n)) tell("missing-paired-element", ...at(n));
    } else if (kind === "R" && count === 0) tell("missing-paired-element", ...at(first));
    else if (kind === "L" && present(first) && count === 1) tell("missing-paired-element", ...at(elements[1] ?? first));
    else if (kind === "E" && count > 1) tell("excluded-element", ...at(elements.findLast(present) ?? first));
  }
}
