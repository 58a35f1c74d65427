import type { SegmentRule, Usage } from "../grammar.ts";
import { segment } from "../segment-rule.ts";

/** N3 and N4 of one party: an address is sent whole or not at all. */
export function address(usage: Usage, party: string): readonly SegmentRule[] {
  return [
    segment("N3", usage, 1, `${party} Address`, "R S"),
    segment("N4", usage, 1, `${party} City, State, ZIP Code`, "R S S S - - S"),
  ];
}
