import { editCatalogPrefix } from "../../contracts/object-keys.ts";
import { catalogRelease } from "../../edits/verdict-record.ts";
import type { DocumentStore } from "../../ports/document-store.ts";

/** Keeps the edits and packs of this version, once a process: with them a verdict can be read when they have changed. */
export function createCatalogKeeper(documents: DocumentStore): () => Promise<void> {
  let isKept = false;
  return async () => {
    if (isKept) return;
    const text = `${JSON.stringify(catalogRelease, undefined, 1)}\n`;
    await documents.write("reports", `${editCatalogPrefix}${catalogRelease.release}.json`, text, "application/json");
    isKept = true;
  };
}
