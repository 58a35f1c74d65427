import type { FaultPlace, SnipLevel, X12Finding } from "../finding.ts";
import type { Unit } from "../item.ts";
import { valueIn } from "../loop.ts";
import { rawOf, type Segment, segment } from "../segment.ts";
import { fitted } from "./fitted.ts";

/** What a 999 says of one transaction set. */
export interface SetVerdict {
  /** IK501. */
  readonly verdict: "A" | "E" | "R";
  /** IK502 to IK506. */
  readonly codes: readonly string[];
  /** Loops 2100 and 2110: IK3, CTX, IK4. */
  readonly details: readonly Segment[];
}

/** Gathers what is noted in one transaction set. */
export interface SetNotes {
  /** Takes a finding that stands in the set; what a 999 has no word for, and warnings, leave no trace. */
  note(finding: X12Finding): void;
  /** A unit has ended: what was noted in it since is put under its number. */
  unit(unit: Unit): void;
  end(): SetVerdict;
}

/** All that is noted of one segment. */
interface SegmentNotes {
  readonly segmentId: string;
  readonly loop: string;
  readonly position: number;
  /** IK304. */
  readonly codes: Set<string>;
  /** IK4 as text, so that none is said twice. */
  readonly elements: Map<string, Segment>;
  businessUnit: Segment | undefined;
}

const mostCodes = 5;

/**
 * @param start position of the ST in its interchange.
 * @param rejectLevel an error of this SNIP level or a lower one rejects the set; a higher one is noted only.
 * @param most how many faults are noted one by one; the verdict counts them all.
 */
export function createSetNotes(start: number, rejectLevel: SnipLevel | 0, most: number): SetNotes {
  const bySegment = new Map<string, SegmentNotes>();
  const setCodes = new Set<string>();
  let sinceUnit: SegmentNotes[] = [];
  let verdict: SetVerdict["verdict"] = "A";
  let noted = 0;

  function notesOf(at: FaultPlace, position: number): SegmentNotes {
    const key = `${position} ${at.segmentId} ${at.loop}`;
    let notes = bySegment.get(key);
    if (notes === undefined) {
      const { segmentId, loop } = at;
      notes = { segmentId, loop, position, codes: new Set(), elements: new Map(), businessUnit: undefined };
      bySegment.set(key, notes);
      sinceUnit.push(notes);
    }
    return notes;
  }

  return {
    note({ severity, level, acknowledgment, at, segment: position }) {
      if (severity !== "error" || acknowledgment === undefined) return;
      verdict = level <= rejectLevel || verdict === "R" ? "R" : "E";
      const { element, code } = acknowledgment;
      if (element === "IK502") setCodes.add(code);
      if (element !== "IK304" && element !== "IK403") return;
      setCodes.add(code.startsWith("I") ? "I5" : "5");
      if (noted >= most) return;
      noted++;
      const notes = notesOf(at, position);
      if (element === "IK304") notes.codes.add(code);
      else {
        const ik4 = elementNote(at, code);
        notes.elements.set(rawOf(ik4), ik4);
      }
    },
    unit({ loop }) {
      const first = loop.segments[0]?.position ?? 0;
      const businessUnit = businessUnitOf(unitNumber(loop));
      for (const notes of sinceUnit) if (notes.position >= first) notes.businessUnit = businessUnit;
      sinceUnit = [];
    },
    end() {
      const details = [...bySegment.values()]
        .sort((one, other) => one.position - other.position)
        .flatMap((notes) => segmentNotes(notes, start));
      return { verdict, codes: [...setCodes].slice(0, mostCodes), details };
    },
  };
}

/** IK4 without a copy of the bad data. Source: 005010X231A1 2110 IK401, IK403. */
function elementNote({ element, component, repetition }: FaultPlace, code: string): Segment {
  const number = (n: number) => (n === 0 ? undefined : String(n));
  return segment("IK4", [String(Math.max(1, element)), number(component), number(repetition ?? 0)], undefined, code);
}

/** One IK3 a code, and one with code 8 for what is wrong with its elements. Source: 005010X231A1 2100. */
function segmentNotes({ segmentId, loop, position, codes, elements, businessUnit }: SegmentNotes, start: number) {
  const inSet = String(Math.max(1, position - start + 1));
  const head = (code: string): readonly Segment[] => [
    segment("IK3", fitted(segmentId, 2, 3), inSet, loop, code),
    ...(businessUnit === undefined ? [] : [businessUnit]),
  ];
  return [...[...codes].flatMap(head), ...(elements.size === 0 ? [] : [...head("8"), ...[...elements.values()]])];
}

/** What its sender calls a unit: a claim's CLM01, the TRN02 of a question or an answer. */
function unitNumber(loop: Unit["loop"]): readonly [name: string, value: string] {
  const claim = valueIn(loop, "CLM", 1);
  return claim === "" ? ["TRN02", valueIn(loop, "TRN", 2)] : ["CLM01", claim];
}

/** Source: 005010X231A1 2100 CTX01. */
function businessUnitOf([name, value]: readonly [name: string, value: string]): Segment | undefined {
  const said = fitted(value, 0, 35);
  return said === "" ? undefined : segment("CTX", [name, said]);
}
