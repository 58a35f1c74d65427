import { z } from "zod";
import { InstantField } from "./claim-state.ts";

/**
 * Something that happened to a claim. Stored once under a key that its content decides, so that writing it again
 * changes nothing. Codes, places and file ids only: never PHI.
 */
export const ClaimEvent = z.object({
  claimId: z.string(),
  /** As "coded#<content>" or "acknowledged#<file>#A2": unique within the claim. */
  key: z.string(),
  kind: z.enum([
    "coded",
    "eligibility",
    "scrubbed",
    "batched",
    "acknowledged",
    "status",
    "asked",
    "remitted",
    "billed",
    "amended",
    "late",
    "lost",
    "corrected",
    "worked",
  ]),
  at: InstantField,
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});
export type ClaimEvent = z.infer<typeof ClaimEvent>;
