import type { Claim } from "../claim/claim.ts";
import type { ClaimLoops } from "../claim-837/claim-transaction.ts";
import { institutionalLoops } from "../claim-837i/institutional-loops.ts";
import { professionalLoops } from "../claim-837p/professional-loops.ts";
import type { Guide } from "../x12/grammar.ts";
import { guide837i } from "../x12/guides/837i/index.ts";
import { guide837p } from "../x12/guides/837p/index.ts";

/** How each kind of claim goes on the wire. */
export const claimGuides: Readonly<
  Record<Claim["claimType"], { readonly guide: Guide; readonly loopsOf: ClaimLoops }>
> = {
  professional: { guide: guide837p, loopsOf: professionalLoops },
  institutional: { guide: guide837i, loopsOf: institutionalLoops },
};

/** The kind of claims that a guide is for; undefined for a guide of something else. */
export function claimTypeOf(guide: Guide): Claim["claimType"] | undefined {
  if (guide === guide837p) return "professional";
  return guide === guide837i ? "institutional" : undefined;
}
