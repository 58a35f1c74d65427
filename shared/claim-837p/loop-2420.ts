import type { Claim, ServiceLine } from "../claim/claim.ts";
import type { OrderingProvider } from "../claim/parties.ts";
import {
  addressSegments,
  facilitySegments,
  identifierSegments,
  namedProviderSegments,
  providerSegment,
} from "../claim-837/person.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { rideEnds } from "./ambulance.ts";

/** Who took part in one line, where it is not who took part in the claim. Source: 005010X222A1 2420A to 2420H. */
export function lineProviderSegments(claim: Claim, line: ServiceLine): readonly Segment[] {
  const { purchasedService, facility, supervising, ordering, referring, primaryCare } = line;
  return [
    ...renderingSegments(claim, line),
    ...(purchasedService?.npi === undefined ? [] : [purchasedSegment(purchasedService.npi, purchasedService.isPerson)]),
    ...(facility === undefined ? [] : facilitySegments(facility)),
    ...namedProviderSegments("DQ", supervising),
    ...(ordering === undefined ? [] : orderingSegments(ordering)),
    ...namedProviderSegments("DN", referring),
    ...namedProviderSegments("P3", primaryCare),
    ...rideEnds(line.pickUp, line.dropOff),
  ];
}

/** Only who differs from the claim's rendering provider, which is the billing provider where none is named. */
function renderingSegments(
  { rendering: ofClaim, billingProvider }: Claim,
  { rendering }: ServiceLine,
): readonly Segment[] {
  const isSame = rendering?.npi === (ofClaim ?? billingProvider)?.npi;
  return namedProviderSegments("82", isSame ? undefined : rendering, "PE");
}

/** From whom a service was bought: its number, no name. Source: 005010X222A1 2420B. */
function purchasedSegment(npi: string, isPerson: boolean | undefined): Segment {
  const nothing = Array.from({ length: 5 }, () => undefined);
  return segment("NM1", "QB", isPerson === true ? "1" : "2", ...nothing, "XX", npi);
}

/** The address stands between the name and the other numbers. Source: 005010X222A1 2420E. */
function orderingSegments(ordering: OrderingProvider): readonly Segment[] {
  return [providerSegment("DK", ordering), ...addressSegments(ordering.address), ...identifierSegments(ordering)];
}
