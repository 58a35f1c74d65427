import type { Claim } from "../claim/claim.ts";
import { facilitySegments, namedProviderSegments, samePlace } from "../claim-837/person.ts";
import type { Segment } from "../x12/segment.ts";
import { rideEnds } from "./ambulance.ts";

/**
 * Providers of the claim. The rendering provider is left out where it is the billing provider, the service location
 * where it is the billing address. Source: 005010X222A1 2310A to 2310F.
 */
export function claimProviderSegments(claim: Claim): readonly Segment[] {
  const { referring, rendering, facility, supervising, billingProvider, encounter } = claim;
  return [
    ...namedProviderSegments("DN", referring),
    ...namedProviderSegments("P3", encounter.primaryCare),
    ...namedProviderSegments("82", rendering?.npi === billingProvider?.npi ? undefined : rendering, "PE"),
    ...(facility === undefined || samePlace(facility.address, billingProvider?.address)
      ? []
      : facilitySegments(facility)),
    ...namedProviderSegments("DQ", supervising),
    ...rideEnds(encounter.pickUp, encounter.dropOff),
  ];
}
