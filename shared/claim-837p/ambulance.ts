import type { Address } from "../claim/parties.ts";
import type { Ambulance, Conditions, DropOff } from "../claim/supplements.ts";
import { quantityOf, quantityText } from "../claim-837/elements.ts";
import { addressSegments } from "../claim-837/person.ts";
import { type Segment, segment } from "../x12/segment.ts";

/** CR1 of a ride. Source: 005010X222A1 2300 and 2400 CR1. */
export function rideSegments(ambulance: Ambulance | undefined): readonly Segment[] {
  if (ambulance === undefined) return [];
  const { weightPounds, reason, miles, roundTripPurpose, stretcherPurpose } = ambulance;
  return [
    segment(
      "CR1",
      weightPounds === undefined ? undefined : "LB",
      quantityOf(weightPounds),
      undefined,
      reason,
      "DH",
      quantityText(miles),
      undefined,
      undefined,
      roundTripPurpose,
      stretcherPurpose,
    ),
  ];
}

/** Source: 005010X222A1 2300 and 2400 CRC*07. */
export function certificationSegments(ambulance: Ambulance | undefined): readonly Segment[] {
  return (ambulance?.certifications ?? []).map((conditions) => conditionSegment("07", conditions));
}

/** Source: 005010X222A1 2300 and 2400 CRC. */
export function conditionSegment(category: string, { applies, codes }: Conditions): Segment {
  return segment("CRC", category, applies, ...codes);
}

/** Where a ride began and ended. Source: 005010X222A1 2310E and 2310F, 2420G and 2420H. */
export function rideEnds(pickUp: Address | undefined, dropOff: DropOff | undefined): readonly Segment[] {
  return [
    ...(pickUp === undefined ? [] : [segment("NM1", "PW", "2"), ...addressSegments(pickUp)]),
    ...(dropOff === undefined ? [] : [segment("NM1", "45", "2", dropOff.name), ...addressSegments(dropOff.address)]),
  ];
}
