import type { Drug } from "../claim/encounter-line.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { quantityText, referenceSegments } from "./elements.ts";

/** A drug with its quantity. Source: 005010X222A1 and 005010X223A2 2410. */
export function drugSegments(drug: Drug | undefined): readonly Segment[] {
  if (drug === undefined) return [];
  return [
    segment("LIN", undefined, "N4", drug.code.replaceAll("-", "")),
    segment("CTP", undefined, undefined, undefined, quantityText(drug.quantity), [drug.unit]),
    ...referenceSegments("XZ", drug.prescriptionNumber),
    ...referenceSegments("VY", drug.linkNumber),
  ];
}
