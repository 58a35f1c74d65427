import type { Claim } from "../claim/claim.ts";
import type { Address } from "../claim/parties.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { addressSegments, providerSegment, specialtySegments } from "./person.ts";

function samePlace(a: Address, b: Address | undefined): boolean {
  return b !== undefined && a.line1.toUpperCase() === b.line1.toUpperCase() && a.zip.slice(0, 5) === b.zip.slice(0, 5);
}

/**
 * Providers of the claim. The rendering provider is left out where it is the billing provider, the service location
 * where it is the billing address. Source: 005010X222A1 2310A to 2310D.
 */
export function claimProviderSegments(claim: Claim): readonly Segment[] {
  const { referring, rendering, facility, supervising, billingProvider } = claim;
  const segments: Segment[] = [];
  if (referring !== undefined) segments.push(providerSegment("DN", referring));
  if (rendering !== undefined && rendering.npi !== billingProvider?.npi) {
    segments.push(providerSegment("82", rendering), ...specialtySegments("PE", rendering));
  }
  if (facility !== undefined && !samePlace(facility.address, billingProvider?.address)) {
    const id = facility.npi === undefined ? [] : ["XX", facility.npi];
    segments.push(
      segment("NM1", "77", "2", facility.name, undefined, undefined, undefined, undefined, ...id),
      ...addressSegments(facility.address),
    );
  }
  if (supervising !== undefined) segments.push(providerSegment("DQ", supervising));
  return segments;
}
