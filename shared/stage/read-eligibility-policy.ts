import type { EligibilityPolicy } from "../claim/practice-profile.ts";
import type { Tenant } from "../contracts/object-keys.ts";
import type { DocumentStore } from "../ports/document-store.ts";
import { readProfile } from "./read-profile.ts";

const ordinary: EligibilityPolicy = { mode: "hold", staleDays: 30 };

/** What a practice wants done with answers about coverage; the usual where it does not say. */
export async function readEligibilityPolicy(documents: DocumentStore, tenant: Tenant): Promise<EligibilityPolicy> {
  const reading = await readProfile(documents, tenant);
  return reading.kind === "profile" ? (reading.profile.eligibility ?? ordinary) : ordinary;
}
