import { ClaimMessage } from "../../shared/contracts/messages.ts";
import { runClaimStage } from "../../shared/stage/claim-stage.ts";
import { decideScrub } from "../../shared/stage/scrub/decide-scrub.ts";
import { createCatalogKeeper } from "../../shared/stage/scrub/keep-catalog.ts";
import { createAroundLoader } from "../../shared/stage/scrub/load-around.ts";
import { createRuleWatch } from "../../shared/stage/scrub/rule-watch.ts";
import type { StageDefinition } from "../../shared/stage/stage-definition.ts";

export const scrubClaimStage: StageDefinition<ClaimMessage> = {
  name: "scrub-claim",
  message: ClaimMessage,
  work: (ports) => {
    const around = createAroundLoader(ports);
    const watch = createRuleWatch(ports, around);
    const keepCatalog = createCatalogKeeper(ports.documents);
    const run = runClaimStage(ports, {
      from: "coded",
      to: "validated",
      load: async (company, claims, _codes, listing) => {
        await keepCatalog();
        return around.load(company, claims, listing);
      },
      decide: (state, encounter, now, codes, known) => {
        const decision = decideScrub(state, encounter, now, codes, known);
        watch.note(state.company, known?.rules, decision);
        return decision;
      },
    });
    return async (messages) => {
      const results = await run(messages);
      await watch.keep();
      return results;
    };
  },
};
