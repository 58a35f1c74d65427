import type { Claim } from "../claim/claim.ts";
import type { Finding } from "../claim/finding.ts";
import type { EditContext } from "./edit.ts";
import { type ClaimVerdict, judgeClaim, type Scrubbing } from "./judge-claim.ts";

/** What a person is told of a verdict: every finding that holds or warns, in the catalog's order; nothing is told twice. */
export function findingsOf({ judgments }: ClaimVerdict): readonly Finding[] {
  const findings = judgments.flatMap(({ edit, ruling: { severity }, verdict }) =>
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
  const told = new Set(
    findings
      .filter(({ code, severity }) => code !== guideEdit && severity === "hold")
      .flatMap(({ place }) => [wireOf(place), segmentOf(place)]),
  );
  return findings.filter(({ code, place }) => code !== guideEdit || !told.has(wireOf(place)));
}

/** What it finds another edit may have said in the practice's own words, at the same place. */
const guideEdit = "follows-the-guide";

/** "2300 CL103 (patient status)" -> "2300 CL103". */
function wireOf(place: string): string {
  return place.replace(/ \(.*$/, "");
}

/** "2300 DTP*435 (admission date)" and "2300 DTP03" -> "2300 DTP": as the guide names a segment that is missing. */
function segmentOf(place: string): string {
  return /^\S+ (?:N\d|[A-Z]{2}[A-Z]|[A-Z]{2}\d(?!\d)|[A-Z]{2})/.exec(wireOf(place))?.[0] ?? wireOf(place);
}

/** Every finding of every edit, in the catalog's order. @throws FailedEditError */
export function scrub(claim: Claim, context: EditContext, scrubbing?: Scrubbing): readonly Finding[] {
  return findingsOf(judgeClaim(claim, context, scrubbing));
}
