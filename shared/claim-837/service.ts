import type { ServiceLine } from "../claim/claim.ts";
import type { ElementInput } from "../x12/segment.ts";

/** The service of a line, with what the practice calls it. Source: 005010X222A1 2400 SV101, 005010X223A2 2400 SV202. */
export function serviceOf(line: ServiceLine): ElementInput {
  const [first, second, third, fourth, ...more] = line.modifiers;
  return ["HC", line.procedure, first, second, third, fourth, line.description, ...more];
}
