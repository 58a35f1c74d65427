import { z } from "zod";
import { fhirPrefix, type Tenant } from "../../shared/contracts/object-keys.ts";
import type { Shelf } from "../../shared/intake/fhir/shelf.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import { identifierFrom } from "../../shared/values/identifier.ts";

/** A file with visits that name somebody whom no file had said yet. */
const Waiting = z.object({ key: z.string(), names: z.array(z.string()) });

/** What files of a practice said of who is who, in the inbound bucket. */
export function practiceShelf(documents: DocumentStore, tenant: Tenant): Shelf {
  const keyOf = (name: string) => `${fhirPrefix(tenant)}resources/${identifierFrom(26, name)}.json`;
  return {
    get: (name) => documents.readText("inbound", keyOf(name)),
    put: (name, text) => documents.write("inbound", keyOf(name), text, "application/fhir+json"),
  };
}

/** Remembers whom a file waits for; a file that waits no longer is remembered as such. Whether it waited before. */
export async function keepWaiting(
  documents: DocumentStore,
  tenant: Tenant,
  { intakeId, key, names }: { readonly intakeId: string; readonly key: string; readonly names: readonly string[] },
): Promise<boolean> {
  const at = `${fhirPrefix(tenant)}waiting/${intakeId}.json`;
  const waited = (await documents.readText("inbound", at)) !== undefined;
  if (waited || names.length > 0) {
    await documents.write("inbound", at, JSON.stringify({ key, names }), "application/json");
  }
  return waited;
}

/**
 * Files that wait for somebody whom a file has said by now, that of this intake among them: looked at after both were
 * written, so that neither misses the other.
 */
export async function readableNow(documents: DocumentStore, tenant: Tenant): Promise<readonly string[]> {
  const shelf = practiceShelf(documents, tenant);
  const readable: string[] = [];
  for await (const { key } of documents.list("inbound", `${fhirPrefix(tenant)}waiting/`)) {
    const text = await documents.readText("inbound", key);
    const waiting = Waiting.safeParse(text === undefined ? undefined : JSON.parse(text));
    if (!waiting.success) continue;
    const found = await Promise.all(waiting.data.names.slice(0, 100).map((name) => shelf.get(name)));
    if (found.some((resource) => resource !== undefined)) readable.push(waiting.data.key);
  }
  return readable;
}
