import { fileNameKey, type Tenant } from "../../shared/contracts/object-keys.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";

/** Longer ones are cut: no file system has them. */
const mostCharacters = 255;

/** What the sender calls a file: the name that was kept when it was dropped, else the last part of its key. */
export async function fileName(
  documents: Pick<DocumentStore, "readText">,
  tenant: Tenant,
  intakeId: string,
  key: string,
): Promise<string> {
  const kept = await documents.readText("inbound", fileNameKey(tenant, intakeId));
  return (kept ?? key.slice(key.lastIndexOf("/") + 1)).slice(0, mostCharacters);
}
