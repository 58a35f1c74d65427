import type { Tenant } from "../../shared/contracts/object-keys.ts";
import type { IntakeMemory } from "../../shared/intake/intake-memory.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import type { VisitStore } from "../../shared/ports/visit-store.ts";
import { practiceShelf } from "./fhir-shelf.ts";

/** What earlier files of a practice said that counts for a later one. */
export function practiceMemory(
  { documents, visits }: { readonly documents: DocumentStore; readonly visits: VisitStore },
  tenant: Tenant,
): IntakeMemory {
  return {
    shelf: practiceShelf(documents, tenant),
    visits: {
      load: (names) => visits.load(tenant, names),
      save: (changed) => visits.save(changed.map((visit) => ({ ...tenant, ...visit, pieces: [...visit.pieces] }))),
    },
  };
}
