import { find, type Loop } from "../loop.ts";
import { factsOf } from "./claim-facts.ts";
import { oncePerLoop } from "./once-per-loop.ts";
import { periodIn } from "./period.ts";

/** The first day of service of a claim: of its statement, of the claim itself or of its lines. */
export const earliestService: (claim: Loop) => string | undefined = oncePerLoop((claim) => {
  const ofClaim = periodIn(find(claim, "DTP", "434")) ?? periodIn(find(claim, "DTP", "472"));
  let first = ofClaim?.from;
  for (const { period } of factsOf(claim).lines) {
    if (period !== undefined && (first === undefined || period.from < first)) first = period.from;
  }
  return first;
});
