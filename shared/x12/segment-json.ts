import { type CompiledLoop, compile, findCompiled, qualifies } from "./compiled-guide.ts";
import { envelopeRules } from "./envelope-rules.ts";
import type { Guide, SegmentRule } from "./grammar.ts";
import type { Loop } from "./loop.ts";
import { rawOf, type Segment } from "./segment.ts";

type CompositeJson = string | readonly string[];

/** Text; a composite as an array of its components; several repetitions under a name of their own. */
export type ElementJson = CompositeJson | { readonly repetitions: readonly CompositeJson[] };

export interface SegmentJson {
  readonly segment: string;
  readonly position: number;
  /** What the guide calls this use; absent where it has no place. */
  readonly name?: string;
  /** By reference, "NM109"; empty ones are left out. */
  readonly elements: Readonly<Record<string, ElementJson>>;
}

export interface LoopJson {
  readonly loop: string;
  readonly name: string;
  /** Segments and loops in the order of the file. */
  readonly children: readonly (SegmentJson | LoopJson)[];
}

export function segmentJson(segment: Segment, rule: SegmentRule | undefined): SegmentJson {
  const { id, position, separators } = segment;
  const parts = rawOf(segment).split(separators.element);
  const elements: Record<string, ElementJson> = {};
  for (let n = 1; n < parts.length; n++) {
    const text = parts[n] ?? "";
    if (text === "") continue;
    const own = rule?.elements[n - 1];
    const isComposite = own === undefined ? text.includes(separators.component) : own.components !== undefined;
    const once = (one: string): CompositeJson => (isComposite ? one.split(separators.component) : one);
    const { repetition } = separators;
    const isRepeated = repetition !== undefined && text.includes(repetition);
    elements[own?.ref ?? `${id}${String(n).padStart(2, "0")}`] = isRepeated
      ? { repetitions: text.split(repetition).map(once) }
      : once(text);
  }
  return { segment: id, position, ...(rule === undefined ? {} : { name: rule.name }), elements };
}

/** A loop with all that is in it, by the guide that it was read with. */
export function loopJson(guide: Guide, loop: Loop): LoopJson {
  return toJson(loop, findCompiled(compile(guide), loop.id));
}

function toJson(loop: Loop, compiled: CompiledLoop | undefined): LoopJson {
  const parts = [
    ...loop.segments.map((segment) => ({ position: segment.position, segment })),
    ...loop.loops.map((inner) => ({ position: inner.segments[0]?.position ?? 0, inner })),
  ].sort((one, other) => one.position - other.position);
  const children = parts.map((part) =>
    "segment" in part
      ? segmentJson(part.segment, ruleOf(part.segment, compiled))
      : toJson(part.inner, compiled?.slots.find(({ opens }) => opens?.rule.id === part.inner.id)?.opens),
  );
  return { loop: loop.id, name: compiled?.rule.name ?? "", children };
}

function ruleOf(segment: Segment, compiled: CompiledLoop | undefined): SegmentRule | undefined {
  const slots = compiled?.choices.get(segment.id)?.slots ?? [];
  const trigger = compiled?.trigger;
  const isOpening =
    trigger !== undefined && trigger.rule.id === segment.id && qualifies(segment, trigger.rule.qualifier);
  const own = isOpening
    ? trigger
    : slots.find(({ rule, opens }) => opens === undefined && qualifies(segment, rule.qualifier));
  return own?.rule ?? envelopeRules[segment.id];
}
