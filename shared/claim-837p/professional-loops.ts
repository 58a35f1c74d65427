import type { Claim } from "../claim/claim.ts";
import { otherPayerSegments } from "../claim-837/loop-2320.ts";
import type { Segment } from "../x12/segment.ts";
import { claimSegments } from "./loop-2300.ts";
import { claimProviderSegments } from "./loop-2310.ts";
import { serviceLineSegments } from "./loop-2400.ts";

/** A professional claim from its CLM on. Source: 005010X222A1 2300 to 2440. */
export function professionalLoops(claim: Claim): readonly Segment[] {
  return [
    ...claimSegments(claim),
    ...claimProviderSegments(claim),
    ...claim.otherCoverages.flatMap((coverage) => otherPayerSegments(claim, coverage)),
    ...claim.lines.flatMap((line) => serviceLineSegments(claim, line)),
  ];
}
