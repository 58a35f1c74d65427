import { componentSeparator, control, elementSeparator, kindsUnder, repetitionSeparator } from "./character-kinds.ts";
import { rangeFault } from "./element-value.ts";
import type { FaultCode } from "./fault-kinds.ts";
import { fault } from "./faults.ts";
import type { X12Finding } from "./finding.ts";
import type { ElementRule, SegmentRule, SyntaxNote } from "./grammar.ts";
import type { Segment } from "./segment.ts";
import { partEnds, setWalked } from "./segment-walk.ts";

/**
 * Checks one segment against its rule: usage, types, lengths, codes, repetitions, syntax notes. SNIP levels 1 and 2. Walks
 * through the segment's characters and copies nothing out of them.
 * @param bytes the characters of the text that the segment stands in.
 */
export function checkSegment(
  segment: Segment,
  bytes: Uint8Array,
  rule: SegmentRule,
  loopId: string,
  report: (finding: X12Finding) => void,
): void {
  const { end: last, separators } = segment;
  const { elements } = rule;
  const kindsOfAll = kindsUnder(separators);
  if (((kindsOfAll[bytes[last - 1] ?? 0] ?? 0) & elementSeparator) !== 0)
    tell(segment, loopId, report, "trailing-separator", 0);
  /** Bit n says that element n is there. */
  let seen = 0;
  let n = 1;
  let allKinds = 0;
  let beforeStart = segment.start;
  let start = segment.start + segment.id.length + 1;
  partEnds[0] = start - 1;
  for (; start <= last; n++) {
    let kinds = 0;
    let end = start;
    for (; end < last; end++) {
      const kind = kindsOfAll[bytes[end] ?? 0] ?? 0;
      if (kind >= elementSeparator) break;
      kinds |= kind;
    }
    const one = elements[n - 1];
    if (one === undefined) {
      tell(segment, loopId, report, "too-many-elements", elements.length + 1);
      break;
    }
    partEnds[n] = end;
    allKinds |= kinds;
    let code: FaultCode | undefined;
    if (end === start) {
      if (one.usage === "R") code = "missing-element";
    } else {
      seen |= 1 << n;
      if (one.usage === "N") code = "not-used-element";
      else if (one.isText && (kinds & notPlain) === 0) {
        const length = end - start;
        if (length < one.min) code = "too-short";
        else if (length > one.max) code = "too-long";
      } else if ((kinds & inParts) === 0 && one.components === undefined) {
        code = rangeFault(bytes, start, end, one, beforeStart, start - 1, kinds);
      } else {
        checkRepetitions(checkOf(segment, bytes, loopId, report), start, end, one, n, beforeStart);
      }
    }
    if (code !== undefined) tell(segment, loopId, report, code, n);
    beforeStart = start;
    start = end + 1;
  }
  setWalked(segment, start > last ? n : 0, allKinds);
  for (; n <= rule.lastRequired; n++)
    if (elements[n - 1]?.usage === "R") tell(segment, loopId, report, "missing-element", n);
  for (const note of rule.syntax)
    if (!holds(note, seen)) tellNote(checkOf(segment, bytes, loopId, report), note, seen, 0, 0);
}

function tell(
  { position, id }: Segment,
  loop: string,
  report: (finding: X12Finding) => void,
  code: FaultCode,
  element: number,
): void {
  report(fault(code, position, { loop, segmentId: id, element, component: 0 }));
}

const inParts = componentSeparator | repetitionSeparator;
const notPlain = inParts | control;

/** The segment at hand, and whom to tell. */
interface Check {
  readonly segment: Segment;
  readonly bytes: Uint8Array;
  readonly loopId: string;
  readonly report: (finding: X12Finding) => void;
  /** Codes of the separators; -1 for none. */
  readonly component: number;
  readonly repetition: number;
}

function checkOf(segment: Segment, bytes: Uint8Array, loopId: string, report: Check["report"]): Check {
  const { component, repetition } = segment.separators;
  return {
    segment,
    bytes,
    loopId,
    report,
    component: component.charCodeAt(0),
    repetition: repetition === undefined ? -1 : repetition.charCodeAt(0),
  };
}

function tellPart({ segment, loopId, report }: Check, code: FaultCode, element: number, part: number, again = 0): void {
  const at = { loop: loopId, segmentId: segment.id, element, component: part };
  report(fault(code, segment.position, again === 0 ? at : { ...at, repetition: again }));
}

/** Element n, from `start` to before `end`, that is a composite or may repeat. */
function checkRepetitions(
  check: Check,
  start: number,
  end: number,
  rule: ElementRule,
  n: number,
  beforeStart: number,
): void {
  const { bytes } = check;
  let from = start;
  for (let count = 1; ; count++) {
    const to = indexIn(bytes, check.repetition, from, end);
    const again = count === 1 ? 0 : count;
    if (rule.components !== undefined) checkComposite(check, from, to, rule, rule.components, n, again);
    else {
      const isSimple = indexIn(bytes, check.component, from, to) === to;
      const before = count === 1 ? beforeStart : start - 1;
      const code = isSimple ? rangeFault(bytes, from, to, rule, before, start - 1) : "too-many-components";
      if (code !== undefined) tellPart(check, code, n, 0, again);
    }
    if (to === end) {
      if (count > rule.repeat) tellPart(check, "too-many-repetitions", n, 0);
      return;
    }
    from = to + 1;
  }
}

/** One repetition of a composite. */
function checkComposite(
  check: Check,
  start: number,
  end: number,
  rule: ElementRule,
  components: readonly ElementRule[],
  n: number,
  again: number,
): void {
  const { bytes } = check;
  let seen = 0;
  let part = 1;
  let beforeStart = start;
  for (let from = start; from <= end; part++) {
    const to = indexIn(bytes, check.component, from, end);
    const one = components[part - 1];
    if (one === undefined) {
      tellPart(check, "too-many-components", n, components.length + 1, again);
      break;
    }
    if (to === from) {
      if (one.usage === "R") tellPart(check, "missing-element", n, part, again);
    } else {
      seen |= 1 << part;
      const before = Math.max(from - 1, beforeStart);
      const code = one.usage === "N" ? "not-used-element" : rangeFault(bytes, from, to, one, beforeStart, before);
      if (code !== undefined) tellPart(check, code, n, part, again);
    }
    beforeStart = from;
    from = to + 1;
  }
  for (; part <= components.length; part++) {
    if (components[part - 1]?.usage === "R") tellPart(check, "missing-element", n, part, again);
  }
  for (const note of rule.syntax ?? []) if (!holds(note, seen)) tellNote(check, note, seen, n, again);
}

/** Whether the note holds; `seen` has bit n set where element or component n is there. */
function holds({ kind, first, all }: SyntaxNote, seen: number): boolean {
  const there = seen & all;
  switch (kind) {
    case "P":
      return there === 0 || there === all;
    case "R":
      return there !== 0;
    case "E":
      return (there & (there - 1)) === 0;
    case "C":
      return (there & first) === 0 || there === all;
    case "L":
      return there !== first;
  }
}

/** Tells of the elements, or of the components of element n, that a note which does not hold misses or forbids. */
function tellNote(check: Check, { kind, elements }: SyntaxNote, seen: number, n: number, again: number): void {
  const [first = 0, second = 0] = elements;
  const at = (code: FaultCode, part: number) =>
    n === 0 ? tellPart(check, code, part, 0) : tellPart(check, code, n, part, again);
  if (kind === "R") at("missing-paired-element", first);
  else if (kind === "L") at("missing-paired-element", second);
  else if (kind === "E") at("excluded-element", elements.findLast((one) => has(seen, one)) ?? first);
  else for (const one of elements) if (!has(seen, one)) at("missing-paired-element", one);
}

/** Where the character stands first from `start`; `end` where it does not stand before that. */
function indexIn(bytes: Uint8Array, character: number, start: number, end: number): number {
  for (let index = start; index < end; index++) if (bytes[index] === character) return index;
  return end;
}

function has(seen: number, n: number): boolean {
  return (seen & (1 << n)) !== 0;
}
