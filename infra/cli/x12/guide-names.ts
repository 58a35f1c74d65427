import { envelopeRules } from "../../../shared/x12/envelope-rules.ts";
import type { Guide, LoopRule, SegmentRule } from "../../../shared/x12/grammar.ts";
import { guides } from "../../../shared/x12/guides/catalog.ts";

/** What people call a guide where its transaction set has several. */
const shortNames: Readonly<Record<string, string>> = {
  "005010X222A1": "837p",
  "005010X223A2": "837i",
  "005010X224A2": "837d",
  "005010X214": "277ca",
};

/** What surrounds every transaction set, laid out like a guide. */
const envelope: Guide = {
  id: "00501",
  name: "Interchange and Group Envelopes, TA1",
  transactionSet: "envelope",
  functionalId: "",
  units: [],
  body: {
    kind: "loop",
    id: "",
    name: "Interchange and Group Envelopes, TA1",
    usage: "R",
    repeat: 1,
    children: ["ISA", "TA1", "GS", "ST", "SE", "GE", "IEA"].flatMap((id) => envelopeRules[id] ?? []),
  },
};

/** Every guide that there is something to say of. */
export const shownGuides: readonly Guide[] = [...guides, envelope];

/** "837p", "835", "277ca". */
export function shortName({ id, transactionSet }: Guide): string {
  return shortNames[id] ?? transactionSet;
}

/** The guide that somebody means: "837P", "005010X222A1"; undefined for none. */
export function guideCalled(word: string): Guide | undefined {
  const wanted = word.toLowerCase();
  return shownGuides.find((guide) => shortName(guide) === wanted || guide.id.toLowerCase() === wanted);
}

/** The first loop of that id in the guide's order. */
export function loopCalled(from: LoopRule, word: string): LoopRule | undefined {
  if (from.id !== "" && from.id === word.toUpperCase()) return from;
  for (const child of from.children) {
    const found = child.kind === "loop" ? loopCalled(child, word) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** One use of a segment, and the loop that it stands in. */
export interface SegmentUse {
  readonly loop: LoopRule;
  readonly rule: SegmentRule;
}

/** Uses of a segment in a loop and below: "REF", or "REF*EI" for those that may have this code. */
export function usesCalled(from: LoopRule, word: string, deep: boolean): readonly SegmentUse[] {
  const [id = "", code] = word.toUpperCase().split(/[*:]/);
  const uses: SegmentUse[] = [];
  for (const child of from.children) {
    if (child.kind === "loop") {
      if (deep) uses.push(...usesCalled(child, word, true));
    } else if (child.id === id && (code === undefined || child.qualifier?.codes.has(code) === true)) {
      uses.push({ loop: from, rule: child });
    }
  }
  return uses.filter(
    ({ rule, loop }, index) => uses.findIndex((use) => use.rule === rule && use.loop.id === loop.id) === index,
  );
}
