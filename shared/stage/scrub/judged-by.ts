import type { PracticeProfile } from "../../claim/practice-profile.ts";
import { catalogRelease } from "../../edits/verdict-record.ts";
import type { Day } from "../../values/day.ts";
import { identifierFrom } from "../../values/identifier.ts";

/** Names what the claims of a practice are judged by: edits and packs, own rules, code sets, what the practice says of itself. */
export function judgedBy(
  ruleRelease: string,
  listing: string,
  practice: Pick<PracticeProfile, "rules" | "edits" | "eligibility" | "renderingProviders"> | undefined,
): string {
  return identifierFrom(
    8,
    "judged",
    catalogRelease.release,
    ruleRelease,
    listing,
    JSON.stringify([practice?.rules, practice?.edits, practice?.eligibility, practice?.renderingProviders]),
  );
}

/** What a claim's state says of its last scrub: when, and by what. */
export function judgedOn(today: Day, by: string): string {
  return `${today} ${by}`;
}
