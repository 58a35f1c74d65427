import { ClaimMessage } from "../../shared/contracts/messages.ts";
import { editCatalogPrefix } from "../../shared/contracts/object-keys.ts";
import { catalogRelease } from "../../shared/edits/verdict-record.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import { runClaimStage } from "../../shared/stage/claim-stage.ts";
import type { StageDefinition } from "../../shared/stage/stage-definition.ts";
import { createAroundLoader } from "./load-around.ts";
import { decideScrub } from "./scrub-claim.ts";

export const scrubClaimStage: StageDefinition<ClaimMessage> = {
  name: "scrub-claim",
  message: ClaimMessage,
  work: (ports) => {
    const load = createAroundLoader(ports);
    const keepCatalog = createCatalogKeeper(ports.documents);
    return runClaimStage(ports, {
      from: "coded",
      to: "validated",
      load: async (company, claims) => {
        await keepCatalog();
        return load(company, claims);
      },
      decide: decideScrub,
    });
  },
};

/** Keeps the edits of this version, once a process: with them a verdict can be read when they have changed. */
function createCatalogKeeper(documents: DocumentStore): () => Promise<void> {
  let isKept = false;
  return async () => {
    if (isKept) return;
    const { release, edits } = catalogRelease;
    await documents.write(
      "reports",
      `${editCatalogPrefix}${release}.json`,
      `${JSON.stringify({ release, edits }, undefined, 1)}\n`,
      "application/json",
    );
    isKept = true;
  };
}
