import type { Claim } from "../claim/claim.ts";
import { otherPayerSegments } from "../claim-837/loop-2320.ts";
import type { Segment } from "../x12/segment.ts";
import { claimSegments } from "./loop-2300.ts";
import { claimProviderSegments } from "./loop-2310.ts";
import { serviceLineSegments } from "./loop-2400.ts";

/** An institutional claim from its CLM on; nothing of another kind of claim. Source: 005010X223A2 2300 to 2430. */
export function institutionalLoops(claim: Claim): readonly Segment[] {
  const { institutional } = claim;
  if (institutional === undefined) return [];
  return [
    ...claimSegments(claim, institutional),
    ...claimProviderSegments(claim, institutional),
    ...claim.otherCoverages.flatMap((coverage) => otherPayerSegments(claim, coverage)),
    ...claim.lines.flatMap((line) => serviceLineSegments(claim, line)),
  ];
}
