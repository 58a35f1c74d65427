import { claimIdOf } from "../../shared/claim/claim-id.ts";
import { notePrefix, type Tenant } from "../../shared/contracts/object-keys.ts";
import type { ClaimStore } from "../../shared/ports/claim-store.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import type { NextStage } from "../../shared/ports/next-stage.ts";
import { recodeClaim } from "../../shared/stage/recode-claim.ts";
import { identifierFrom } from "../../shared/values/identifier.ts";

export interface NotePorts {
  readonly documents: DocumentStore;
  readonly claims: ClaimStore;
  readonly next: NextStage;
}

/**
 * Keeps a note with the claim of its visit, under a name that its text decides: again, it is the same. A claim that waits
 * for a coder is coded again with it.
 */
export async function keepNote(
  ports: NotePorts,
  tenant: Tenant,
  { encounterId, text }: { readonly encounterId: string; readonly text: string },
): Promise<void> {
  const claimId = claimIdOf(tenant.company, tenant.practice, {
    encounterId,
    frequency: "1",
    payerClaimNumber: undefined,
  });
  const key = `${notePrefix(tenant, claimId)}${identifierFrom(16, "note", text)}.txt`;
  await ports.documents.write("inbound", key, `${text}\n`, "text/plain; charset=utf-8");
  await recodeClaim(ports, { ...tenant, claimId });
}
