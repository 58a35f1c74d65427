import { valueFault } from "./element-value.ts";
import { type FaultCode, fault } from "./faults.ts";
import type { X12Finding } from "./finding.ts";
import type { ElementRule, SegmentRule, SyntaxNote } from "./grammar.ts";
import type { Segment } from "./segment.ts";

/** Checks one segment against its rule: usage, types, lengths, codes, repetitions, syntax notes. SNIP levels 1 and 2. */
export function checkSegment(
  segment: Segment,
  rule: SegmentRule,
  loopId: string,
  report: (finding: X12Finding) => void,
): void {
  const { element: separator, component, repetition } = segment.separators;
  const parts = segment.raw.split(separator);
  const given = parts.length - 1;
  let again: { readonly repetition?: number } = {};
  const tell: Tell = (code, element, part) =>
    report(fault(code, segment.position, { loop: loopId, segmentId: segment.id, element, component: part, ...again }));

  if (given > rule.elements.length) tell("too-many-elements", rule.elements.length + 1, 0);
  if (given > 0 && parts[given] === "") tell("trailing-separator", 0, 0);
  const last = Math.min(rule.elements.length, Math.max(given, rule.lastRequired));
  for (let index = 0; index < last; index++) {
    const one = rule.elements[index];
    const text = parts[index + 1] ?? "";
    if (one === undefined) continue;
    if (text === "") {
      if (one.usage === "R") tell("missing-element", index + 1, 0);
    } else if (one.usage === "N") tell("not-used-element", index + 1, 0);
    else if (repetition === undefined || !text.includes(repetition)) {
      checkOccurrence(text, one, parts[index] ?? "", component, index + 1, tell);
    } else {
      const occurrences = text.split(repetition);
      if (occurrences.length > one.repeat) tell("too-many-repetitions", index + 1, 0);
      for (const [before, occurrence] of occurrences.entries()) {
        again = before === 0 ? {} : { repetition: before + 1 };
        checkOccurrence(occurrence, one, "", component, index + 1, tell);
      }
      again = {};
    }
  }
  if (rule.syntax.length > 0) checkNotes(rule.syntax, parts, 0, tell);
}

type Tell = (code: FaultCode, element: number, component: number) => void;

/** One repetition of one element. `before` is the text of the element in front. */
function checkOccurrence(
  text: string,
  rule: ElementRule,
  before: string,
  separator: string,
  element: number,
  tell: Tell,
): void {
  const { components } = rule;
  if (components === undefined) {
    const code = text.includes(separator) ? "too-many-components" : valueFault(text, rule, before);
    if (code !== undefined) tell(code, element, 0);
    return;
  }
  const parts = text.split(separator);
  if (parts.length > components.length) tell("too-many-components", element, components.length + 1);
  for (let index = 0; index < components.length; index++) {
    const one = components[index];
    const part = parts[index] ?? "";
    if (one === undefined) continue;
    if (part === "") {
      if (one.usage === "R") tell("missing-element", element, index + 1);
    } else {
      const code = one.usage === "N" ? "not-used-element" : valueFault(part, one, parts[index - 1] ?? "");
      if (code !== undefined) tell(code, element, index + 1);
    }
  }
  if (rule.syntax !== undefined && rule.syntax.length > 0) checkNotes(rule.syntax, ["", ...parts], element, tell);
}

/** `parts[n]` is element or component n. `element` is 0 for notes between elements, else the composite they stand in. */
function checkNotes(notes: readonly SyntaxNote[], parts: readonly string[], element: number, tell: Tell): void {
  const tellAt = (code: FaultCode, n: number) => (element === 0 ? tell(code, n, 0) : tell(code, element, n));
  for (const { kind, elements } of notes) {
    const [first = 0, second = 0] = elements;
    const hasFirst = isThere(parts, first);
    if ((kind === "C" || kind === "L") && !hasFirst) continue;
    let count = 0;
    for (const n of elements) if (isThere(parts, n)) count++;
    if (kind === "P" || kind === "C") {
      if (count === 0 || count === elements.length) continue;
      for (const n of elements) if (!isThere(parts, n)) tellAt("missing-paired-element", n);
    } else if (kind === "R" && count === 0) tellAt("missing-paired-element", first);
    else if (kind === "L" && count === 1) tellAt("missing-paired-element", second);
    else if (kind === "E" && count > 1)
      tellAt("excluded-element", elements.findLast((n) => isThere(parts, n)) ?? first);
  }
}

function isThere(parts: readonly string[], n: number): boolean {
  const part = parts[n];
  return part !== undefined && part !== "";
}
