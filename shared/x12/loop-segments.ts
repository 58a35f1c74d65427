import { type CompiledLoop, compile, findCompiled, qualifies } from "./compiled-guide.ts";
import type { Guide } from "./grammar.ts";
import type { Loop } from "./loop.ts";
import type { Segment } from "./segment.ts";

/**
 * The segments of a loop and of all in it, in the guide's order; what the guide puts on one place stays in the order given.
 * Reading a sound file and writing its loops gives the same segments.
 * @throws RangeError when the guide has no such loop: a slip of ours.
 */
export function segmentsOf(guide: Guide, loop: Loop): readonly Segment[] {
  const compiled = findCompiled(compile(guide), loop.id);
  if (compiled === undefined) throw new RangeError(`${guide.id} has no loop ${loop.id}`);
  const result: Segment[] = [];
  collect(loop, compiled, result);
  return result;
}

function collect(loop: Loop, compiled: CompiledLoop, into: Segment[]): void {
  const parts: { readonly ordinal: number; readonly what: Segment | Loop; readonly inner: CompiledLoop | undefined }[] =
    [];
  let last = 0;
  for (const what of loop.segments) {
    const slots = compiled.choices.get(what.id)?.slots.filter((slot) => slot.opens === undefined) ?? [];
    const slot = slots.find((one) => qualifies(what, one.rule.qualifier)) ?? slots[0];
    last = slot?.ordinal ?? last;
    parts.push({ ordinal: last, what, inner: undefined });
  }
  for (const what of loop.loops) {
    const slot = compiled.slots.find((one) => one.opens?.rule.id === what.id);
    parts.push({ ordinal: slot?.ordinal ?? last, what, inner: slot?.opens });
  }
  parts.sort((a, b) => a.ordinal - b.ordinal);
  for (const { what, inner } of parts) {
    if ("text" in what) into.push(what);
    else if (inner !== undefined) collect(what, inner, into);
  }
}
