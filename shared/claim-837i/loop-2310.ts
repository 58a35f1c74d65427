import type { Claim, InstitutionalClaim } from "../claim/claim.ts";
import { facilitySegments, namedProviderSegments, samePlace } from "../claim-837/person.ts";
import type { Segment } from "../x12/segment.ts";

/**
 * Providers of the claim. The rendering provider is left out where it is the attending one, the service location where
 * it is the billing address. Source: 005010X223A2 2310A to 2310F.
 */
export function claimProviderSegments(claim: Claim, institutional: InstitutionalClaim): readonly Segment[] {
  const { referring, rendering, facility, billingProvider } = claim;
  const { attending, operating, otherOperating } = institutional;
  return [
    ...namedProviderSegments("71", attending, "AT"),
    ...namedProviderSegments("72", operating),
    ...namedProviderSegments("ZZ", otherOperating),
    ...namedProviderSegments("82", rendering?.npi === attending?.npi ? undefined : rendering),
    ...(facility === undefined || samePlace(facility.address, billingProvider?.address)
      ? []
      : facilitySegments(facility)),
    ...namedProviderSegments("DN", referring),
  ];
}
