import { z } from "zod";
import { fhirPrefix, type Tenant } from "../../shared/contracts/object-keys.ts";
import type { Shelf } from "../../shared/intake/fhir/shelf.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import { identifierFrom } from "../../shared/values/identifier.ts";

/** A file with visits that name somebody whom no file had said yet. */
const Waiting = z.object({ key: z.string(), names: z.array(z.string()) });

/** So many names that a file says are remembered while it is read. */
const mostSaid = 200_000;

/** Whom a file says, by name. */
export interface SaidNames {
  readonly add: (name: string) => void;
  /** Undefined where the file says more than are remembered: perhaps. */
  readonly has: (name: string) => boolean | undefined;
}

export function createSaidNames(): SaidNames {
  const names = new Set<string>();
  return {
    add: (name) => {
      if (names.size < mostSaid) names.add(name);
    },
    has: (name) => names.has(name) || (names.size < mostSaid ? false : undefined),
  };
}

/** What files of a practice said of who is who, in the inbound bucket. @param said collects whom this file says */
export function practiceShelf(documents: DocumentStore, tenant: Tenant, said: SaidNames): Shelf {
  const keyOf = (name: string) => `${fhirPrefix(tenant)}resources/${identifierFrom(26, name)}.json`;
  return {
    get: (name) => documents.readText("inbound", keyOf(name)),
    put: (name, text) => {
      said.add(name);
      return documents.write("inbound", keyOf(name), text, "application/fhir+json");
    },
  };
}

/** Remembers whom a file waits for; a file that waits no longer is remembered as such. Whether it waited before. */
export async function keepWaiting(
  documents: DocumentStore,
  tenant: Tenant,
  { intakeId, key, names }: { readonly intakeId: string; readonly key: string; readonly names: readonly string[] },
): Promise<boolean> {
  const at = waitingKey(tenant, intakeId);
  const waited = (await documents.readText("inbound", at)) !== undefined;
  if (waited || names.length > 0) {
    await documents.write("inbound", at, JSON.stringify({ key, names }), "application/json");
  }
  return waited;
}

/**
 * Files that wait for somebody whom this file says, and this file itself if it waits for somebody who was said meanwhile: looked at
 * after both were written, so that of two files one always finds the other.
 */
export async function readableNow(
  documents: DocumentStore,
  tenant: Tenant,
  intakeId: string,
  said: SaidNames,
): Promise<readonly string[]> {
  const shelf = practiceShelf(documents, tenant, createSaidNames());
  const own = waitingKey(tenant, intakeId);
  const readable: string[] = [];
  for await (const { key } of documents.list("inbound", `${fhirPrefix(tenant)}waiting/`)) {
    const text = await documents.readText("inbound", key);
    const waiting = Waiting.safeParse(text === undefined ? undefined : JSON.parse(text));
    if (!waiting.success) continue;
    const { names } = waiting.data;
    const perhaps = key === own ? names : names.filter((name) => said.has(name) === undefined);
    const isSaid = key !== own && names.some((name) => said.has(name) === true);
    if (isSaid || (await isOneThere(shelf, perhaps))) readable.push(waiting.data.key);
  }
  return readable;
}

/** How many names are looked up at a time. */
const atOnce = 50;

async function isOneThere(shelf: Shelf, names: readonly string[]): Promise<boolean> {
  for (let start = 0; start < names.length; start += atOnce) {
    const found = await Promise.all(names.slice(start, start + atOnce).map((name) => shelf.get(name)));
    if (found.some((resource) => resource !== undefined)) return true;
  }
  return false;
}

function waitingKey(tenant: Tenant, intakeId: string): string {
  return `${fhirPrefix(tenant)}waiting/${intakeId}.json`;
}
