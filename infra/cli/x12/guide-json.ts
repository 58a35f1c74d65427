import type { ElementRule, Guide, LoopRule, SegmentRule } from "../../../shared/x12/grammar.ts";
import { shortName } from "./guide-names.ts";
import { noteText } from "./guide-pages.ts";

/** A guide without its loops. */
export function guideFacts(guide: Guide) {
  const { id, name, transactionSet, functionalId } = guide;
  return { guide: shortName(guide), id, name, transactionSet, functionalId };
}

/** The tables of a loop as JSON; `repeat` is null where the guide sets no limit. */
export function loopTables({ id, name, usage, repeat, children }: LoopRule): object {
  return {
    loop: id,
    name,
    usage,
    repeat: limit(repeat),
    children: children.map((child) => (child.kind === "loop" ? loopTables(child) : segmentTables(child))),
  };
}

export function segmentTables({ id, name, usage, repeat, elements, syntax }: SegmentRule): object {
  return {
    segment: id,
    name,
    usage,
    repeat: limit(repeat),
    elements: elements.map(elementTables),
    notes: syntax.map((note) => noteText(note, (n) => elements[n - 1]?.ref ?? String(n))),
  };
}

function elementTables({ ref, name, usage, type, min, max, repeat, codes, components }: ElementRule): object {
  return {
    ref,
    name,
    usage,
    ...(components === undefined ? { type, min, max } : { components: components.map(elementTables) }),
    ...(repeat === 1 ? {} : { repeat: limit(repeat) }),
    ...(codes === undefined ? {} : { codes: [...codes] }),
  };
}

function limit(repeat: number): number | null {
  return Number.isFinite(repeat) ? repeat : null;
}
