import { z } from "zod";
import { editCatalogPrefix } from "../contracts/object-keys.ts";
import { type AnsweredClaim, type CatalogOf, type Refusal, refusalsOf } from "../edits/learn/refusals.ts";
import { catalogRelease } from "../edits/verdict-record.ts";
import type { ClaimStore } from "../ports/claim-store.ts";
import type { DocumentStore } from "../ports/document-store.ts";

/** The part of a kept catalog by which verdicts are read. */
const KeptCatalog = z.object({ edits: z.array(z.object({ id: z.string() })) });

/** Claims that are read at once. */
const atOnce = 20;

/** Why claims were refused, and what the edits had said of them, whichever version of the edits it was. */
export async function gatherRefusals(
  { claims, documents }: { readonly claims: ClaimStore; readonly documents: DocumentStore },
  company: string,
  claimIds: readonly string[],
): Promise<readonly Refusal[]> {
  const catalogs = new Map([[catalogRelease.release, catalogRelease.edits.map(({ id }) => id)]]);
  const catalogOf: CatalogOf = (release) => catalogs.get(release);
  const refusals: Refusal[] = [];
  for (let start = 0; start < claimIds.length; start += atOnce) {
    const chunk = claimIds.slice(start, start + atOnce);
    const histories = await Promise.all(chunk.map((claimId) => claims.history(company, claimId)));
    for (const history of histories) {
      if (history === undefined) continue;
      for (const release of catalogsOf(history)) {
        if (!catalogs.has(release)) catalogs.set(release, await readCatalog(documents, release));
      }
      refusals.push(...refusalsOf(history, catalogOf));
    }
  }
  return refusals;
}

function catalogsOf({ events }: Pick<AnsweredClaim, "events">): readonly string[] {
  return events.flatMap(({ kind, detail: { catalog } }) =>
    kind === "scrubbed" && typeof catalog === "string" ? [catalog] : [],
  );
}

/** Without edits where it was not kept: then nothing is known of what they said. */
async function readCatalog(documents: DocumentStore, release: string): Promise<string[]> {
  const text = await documents.readText("reports", `${editCatalogPrefix}${release}.json`);
  const kept = KeptCatalog.safeParse(text === undefined ? undefined : JSON.parse(text));
  return kept.success ? kept.data.edits.map(({ id }) => id) : [];
}
