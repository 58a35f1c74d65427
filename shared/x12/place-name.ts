import { compile, findCompiled } from "./compiled-guide.ts";
import { envelopeRules } from "./envelope-rules.ts";
import type { FaultPlace } from "./finding.ts";
import type { Guide, SegmentRule } from "./grammar.ts";

/** A place in the guide's own words: "Billing Provider Name, Identification Code" for 2010AA NM109; "" where it has none. */
export function placeName(guide: Guide | undefined, at: FaultPlace): string {
  const { uses, loopName } = usesAt(guide, at);
  const [use, ...others] = uses;
  const whole = use?.elements[at.element - 1];
  const part = whole?.components?.[at.component - 1];
  const segmentName = others.length === 0 ? use?.name : loopName;
  return [segmentName, whole?.name, part?.name]
    .filter((name, index, names) => name !== undefined && name !== "" && name !== names[index - 1])
    .join(", ");
}

/** All uses of a segment id in a loop. Their elements have the same names, whatever the use is called. */
function usesAt(guide: Guide | undefined, { loop, segmentId }: FaultPlace) {
  const envelope = loop === "" ? envelopeRules[segmentId] : undefined;
  if (envelope !== undefined) return { uses: [envelope], loopName: "" };
  const compiled = guide === undefined ? undefined : findCompiled(compile(guide), loop);
  const uses: readonly SegmentRule[] = compiled?.choices.get(segmentId)?.slots.map(({ rule }) => rule) ?? [];
  return { uses, loopName: compiled?.rule.name ?? "" };
}
