import type { Claim } from "../claim/claim.ts";
import type { Finding } from "../claim/finding.ts";
import type { EditContext } from "./edit.ts";
import { type ClaimVerdict, judgeClaim, type Scrubbing } from "./judge-claim.ts";

/** What a person is told of a verdict: every finding that holds or warns, in the catalog's order. */
export function findingsOf({ judgments }: ClaimVerdict): readonly Finding[] {
  return judgments.flatMap(({ edit, ruling: { severity }, verdict }) =>
    verdict.kind !== "find" || severity === "off" || severity === "shadow"
      ? []
      : verdict.places.map((place) => ({
          code: edit.id,
          severity,
          place,
          message: edit.sentence,
          remedy: edit.remedy,
        })),
  );
}

/** Every finding of every edit, in the catalog's order. @throws FailedEditError */
export function scrub(claim: Claim, context: EditContext, scrubbing?: Scrubbing): readonly Finding[] {
  return findingsOf(judgeClaim(claim, context, scrubbing));
}
