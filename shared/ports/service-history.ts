import { z } from "zod";
import { KnownService } from "../claim/known-service.ts";
import type { Person } from "../claim/parties.ts";
import type { PracticeName } from "./practice-registry.ts";

/** What one content of a claim says was done. */
export const ClaimServices = z.object({
  claimId: z.string(),
  /** Which content of the claim: services of a content that the claim no longer has count for nothing. */
  content: z.string(),
  services: z.array(KnownService),
});
export type ClaimServices = z.infer<typeof ClaimServices>;

export type PatientName = Pick<Person, "lastName" | "firstName" | "birthDate">;

/** What was done for the patients of a practice, claim by claim: a patient is known by name and birth date. */
export interface ServiceHistory {
  /** Adds what claims say; again changes nothing. */
  put(practice: PracticeName, entries: readonly (ClaimServices & { readonly patient: PatientName })[]): Promise<void>;
  /** All that was ever added for each patient, in their order; each list by claim and content. Strongly consistent. */
  load(practice: PracticeName, patients: readonly PatientName[]): Promise<readonly (readonly ClaimServices[])[]>;
}
