import type { Tenant } from "../../shared/contracts/object-keys.ts";
import type { IntakeMemory } from "../../shared/intake/intake-memory.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import type { VisitStore } from "../../shared/ports/visit-store.ts";
import { createSaidNames, practiceShelf } from "./fhir-shelf.ts";

/** What earlier files of a practice said that counts for a later one. @param said collects whom this file says */
export function practiceMemory(
  { documents, visits }: { readonly documents: DocumentStore; readonly visits: VisitStore },
  tenant: Tenant,
  said = createSaidNames(),
): IntakeMemory {
  return {
    shelf: practiceShelf(documents, tenant, said),
    visits: {
      load: (names) => visits.load(tenant, names),
      save: (changed) => visits.save(changed.map((visit) => ({ ...tenant, ...visit, pieces: [...visit.pieces] }))),
    },
  };
}
