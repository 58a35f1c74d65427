import type { PayerAdjustment } from "../claim/adjudication.ts";
import { formatX12Amount } from "../values/money.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { quantityOf } from "./elements.ts";

/** Reasons that one CAS holds. */
const reasonsASegment = 6;

/** What a payer took away, one CAS a group and up to six reasons in each. Source: 005010X222A1 2320 and 2430 CAS. */
export function adjustmentSegments(adjustments: readonly PayerAdjustment[] | undefined): readonly Segment[] {
  const segments: Segment[] = [];
  for (const [group, ofGroup] of Map.groupBy(adjustments ?? [], (adjustment) => adjustment.group)) {
    for (let start = 0; start < ofGroup.length; start += reasonsASegment) {
      const trios = ofGroup
        .slice(start, start + reasonsASegment)
        .flatMap(({ reason, cents, quantity }) => [reason, formatX12Amount(cents), quantityOf(quantity)]);
      segments.push(segment("CAS", group, ...trios));
    }
  }
  return segments;
}
