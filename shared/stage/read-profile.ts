import { PracticeProfile } from "../claim/practice-profile.ts";
import { profileKey, type Tenant } from "../contracts/object-keys.ts";
import type { DocumentStore } from "../ports/document-store.ts";

export type ProfileReading =
  | { readonly kind: "profile"; readonly profile: PracticeProfile }
  | { readonly kind: "none" }
  /** Each as "billingProvider.taxId: too_small": where and what, never the value. */
  | { readonly kind: "broken"; readonly problems: readonly string[] };

/** A practice's profile as it lies in the inbound bucket. */
export async function readProfile(documents: DocumentStore, tenant: Tenant): Promise<ProfileReading> {
  const text = await documents.readText("inbound", profileKey(tenant));
  return text === undefined ? { kind: "none" } : parseProfile(text);
}

/** A practice.json as it was written. */
export function parseProfile(text: string): Exclude<ProfileReading, { readonly kind: "none" }> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { kind: "broken", problems: ["the profile is not JSON"] };
  }
  const result = PracticeProfile.safeParse(parsed);
  if (result.success) return { kind: "profile", profile: result.data };
  return {
    kind: "broken",
    problems: result.error.issues.map((issue) => `${issue.path.map(String).join(".") || "profile"}: ${issue.message}`),
  };
}
