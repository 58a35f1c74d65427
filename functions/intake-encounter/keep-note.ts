import { claimIdOf } from "../../shared/claim/claim-id.ts";
import { notePrefix, type Tenant } from "../../shared/contracts/object-keys.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import { identifierFrom } from "../../shared/values/identifier.ts";

/** Keeps a note with the claim of its visit, under a name that its text decides: again, it is the same. */
export async function keepNote(
  documents: DocumentStore,
  tenant: Tenant,
  { encounterId, text }: { readonly encounterId: string; readonly text: string },
): Promise<void> {
  const claimId = claimIdOf(tenant.company, tenant.practice, {
    encounterId,
    frequency: "1",
    payerClaimNumber: undefined,
  });
  const key = `${notePrefix(tenant, claimId)}${identifierFrom(16, "note", text)}.txt`;
  await documents.write("inbound", key, `${text}\n`, "text/plain; charset=utf-8");
}
