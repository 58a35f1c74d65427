import { charactersOf } from "./code-number.ts";
import { bodyOf, type CompiledLoop, compile, findCompiled } from "./compiled-guide.ts";
import { checkSegment } from "./element-check.ts";
import type { X12Finding } from "./finding.ts";
import type { Guide } from "./grammar.ts";
import type { Loop } from "./loop.ts";
import { buildLoops } from "./loop-builder.ts";
import { checkLoop, createHierarchyCheck } from "./loop-check.ts";
import { segmentsOf } from "./loop-segments.ts";
import { runRules } from "./rules/run-rules.ts";
import { rawOf, type Segment, textUnder } from "./segment.ts";
import { numberedId } from "./segment-ids.ts";
import { isSame, ourSeparators } from "./separators.ts";

/** A transaction set as loops, and all that its guide has to say of it. */
export interface BodyReading {
  readonly body: Loop;
  readonly findings: readonly X12Finding[];
}

/**
 * Reads the segments between ST and SE as the guide's loops, whole, and criticises them at SNIP levels 1 to 4: for what
 * fits in memory, as one file of our own before it leaves. Segments that were built are numbered from `firstPosition`.
 */
export function readBody(guide: Guide, segments: Iterable<Segment>, firstPosition = 2): BodyReading {
  return readLoops(guide, compile(guide), segments, firstPosition);
}

/** Criticises one loop and all in it against its rule, as if it were read alone: one claim, one payment. */
export function critiqueLoop(guide: Guide, loop: Loop): readonly X12Finding[] {
  const compiled = findCompiled(compile(guide), loop.id);
  return compiled === undefined ? [] : readLoops(guide, bodyOf(compiled), segmentsOf(guide, loop), 1).findings;
}

function readLoops(
  guide: Guide,
  compiled: CompiledLoop,
  segments: Iterable<Segment>,
  firstPosition: number,
): BodyReading {
  const list = [...segments];
  const separators = list[0]?.separators ?? ourSeparators;
  const findings: X12Finding[] = [];
  const report = (finding: X12Finding) => findings.push(finding);
  const rules = runRules(guide.id, [], report);
  rules.begin();
  const builder = buildLoops(compiled, separators, {
    level: createHierarchyCheck(report),
    opened: undefined,
    closesAll: true,
    closed(open, ancestors) {
      checkLoop(open, report);
      rules.closed(open, ancestors);
    },
    placed(segment, bytes, slot, open) {
      checkSegment(segment, bytes, slot.rule, open.compiled.rule.id, report);
      rules.placed(segment, slot, open.compiled.rule.id);
    },
    found: report,
    keeps: () => true,
  });
  let position = firstPosition;
  for (const segment of list) {
    const text = isSame(segment.separators, separators) ? rawOf(segment) : textUnder(segment, separators);
    const at = segment.position > 0 ? segment.position : position;
    const id = numberedId(segment.id);
    const bytes = charactersOf(text);
    if (!builder.add(text, bytes, 0, text.length, id, at)) builder.keep(text, bytes, 0, text.length, id, at);
    position++;
  }
  return { body: builder.end(), findings };
}
