import { z } from "zod";
import { BillingProvider, Facility, Provider } from "./encounter.ts";

/** What is the same for every encounter of a practice: a small JSON that the billing company keeps beside its files. */
export const PracticeProfile = z.object({
  billingProvider: BillingProvider.optional(),
  /** Used for encounters that name no rendering provider, and to complete one that is named by NPI only. */
  renderingProviders: z.array(Provider).default([]),
  facility: Facility.optional(),
  placeOfService: z.string().optional(),
});
export type PracticeProfile = z.infer<typeof PracticeProfile>;
