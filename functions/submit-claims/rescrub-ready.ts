import type { ClaimState } from "../../shared/claim/claim-state.ts";
import type { Decision } from "../../shared/claim/decision.ts";
import { serviceDays } from "../../shared/claim/service-days.ts";
import type { CodeBook } from "../../shared/codes/code-book.ts";
import { emptyCodeBook } from "../../shared/codes/empty-code-book.ts";
import type { Tenant } from "../../shared/contracts/object-keys.ts";
import type { CodeSetStore } from "../../shared/ports/code-set-store.ts";
import { changeClaims } from "../../shared/stage/change-claims.ts";
import { createCodeLoader } from "../../shared/stage/load-codes.ts";
import { decideScrub } from "../../shared/stage/scrub/decide-scrub.ts";
import { judgedOn } from "../../shared/stage/scrub/judged-by.ts";
import { createCatalogKeeper } from "../../shared/stage/scrub/keep-catalog.ts";
import { type Around, type AroundPorts, createAroundLoader } from "../../shared/stage/scrub/load-around.ts";
import { createRuleWatch } from "../../shared/stage/scrub/rule-watch.ts";
import { dayOf } from "../../shared/values/day.ts";

/** Claims that are judged together. */
const batch = 100;

/**
 * Judges the ready claims of a practice again that were scrubbed on another day, or by edits, packs, own rules, code sets or
 * a profile that have changed since: one may wait for days, and a filing limit passes meanwhile. What is sound still and was
 * judged by the same is left as it is.
 */
export function createRescrubber(
  ports: AroundPorts & { readonly codeSets: CodeSetStore },
): (tenant: Tenant) => Promise<void> {
  const loadCodes = createCodeLoader(ports.codeSets, ports.clock);
  const around = createAroundLoader(ports);
  const watch = createRuleWatch(ports, around);
  const keepCatalog = createCatalogKeeper(ports.documents);
  return async (tenant) => {
    const ready = await readyClaims(ports, tenant);
    if (ready.length === 0) return;
    const listing = await loadCodes.listing();
    const by = (await around.judgedBy(tenant, listing)) ?? "";
    const now = judgedOn(dayOf(ports.clock.now()), by);
    const stale = ready.filter((state) => state.judged !== now).map(({ claimId }) => claimId);
    if (stale.length > 0) await keepCatalog();
    for (let start = 0; start < stale.length; start += batch) {
      await rescrub(tenant.company, stale.slice(start, start + batch), by, listing);
    }
  };

  async function rescrub(company: string, claimIds: readonly string[], by: string, listing: string): Promise<void> {
    let codes: CodeBook = emptyCodeBook;
    let known: Around | undefined;
    const changes = await changeClaims(ports.claims, company, claimIds, {
      needsContent: isReady,
      prepare: async (claims) => {
        codes = await loadCodes(claims.flatMap(({ encounter }) => serviceDays(encounter)));
        known = await around.load(company, claims, listing);
      },
      decide: (state, encounter) => {
        if (!isReady(state) || encounter === undefined) return unchanged;
        const again: ClaimState = { ...state, rescrubs: (state.rescrubs ?? 0) + 1 };
        const decision = decideScrub(again, encounter, ports.clock.now(), codes, known);
        watch.note(company, known?.rules, decision);
        const isSame = state.judged?.endsWith(` ${by}`) === true && decision.encounter === undefined;
        return isSame && decision.state?.lifecycle === "validated" ? unchanged : decision;
      },
    });
    await watch.keep();
    for (const change of changes.values()) if (change.kind === "failed") throw change.error;
  }
}

const unchanged: Decision = { events: [], postings: [], forward: false };

function isReady({ lifecycle, work }: ClaimState): boolean {
  return lifecycle === "validated" && work?.list === "ready";
}

async function readyClaims(
  { claims, clock }: Pick<AroundPorts, "claims" | "clock">,
  { company, practice }: Tenant,
): Promise<readonly ClaimState[]> {
  const claimIds: string[] = [];
  let after: string | undefined;
  do {
    const page = await claims.work(company, practice, "ready", clock.now(), { limit: 1000, after });
    claimIds.push(...page.claimIds);
    after = page.next;
  } while (after !== undefined);
  const states = await claims.load(company, claimIds);
  return [...states.values()].filter(isReady);
}
