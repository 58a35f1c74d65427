import { claimFromEncounter } from "../../shared/claim/claim.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import { headingOf } from "../../shared/claim/file-heading.ts";
import type { Sender } from "../../shared/claim/practice-profile.ts";
import { escalate, isAskable, markAsked } from "../../shared/claim-status/follow-up.ts";
import { write276 } from "../../shared/claim-status/write-276.ts";
import { sentKey, type Tenant } from "../../shared/contracts/object-keys.ts";
import { payerOf } from "../../shared/payers/catalog.ts";
import { type BatchPlan, type BatchPorts, runBatches } from "../../shared/stage/batch.ts";
import { changeClaims } from "../../shared/stage/change-claims.ts";
import type { PracticePorts } from "../../shared/stage/load-practice.ts";
import { readSender } from "../../shared/stage/read-sender.ts";
import type { Instant } from "../../shared/values/instant.ts";

/** Status requests of a practice to one payer, for claims whose time to ask has come. */
export function statusPlan(sender: Sender | undefined): BatchPlan {
  return {
    kind: "276",
    letter: "S",
    sender,
    list: "follow-up",
    maxClaims: 1000,
    belongs: (state, now) => isDue(state, now) && mayBeAsked(state),
    groupOf: (state) => state.payerId,
    manifestClaim: ({ claimId, content, version, payerClaimNumber }) => ({
      claimId,
      content,
      version,
      payerClaimNumber,
    }),
    mark: (state, manifest) => markAsked(state, manifest.fileId, manifest.createdAt),
    history: () => ({ events: [], postings: [] }),
    fileOf: (state) => state.askId,
    write: (file, contents) => {
      const requests = file.claims.flatMap(({ claimId, payerClaimNumber }) => {
        const encounter = contents.get(claimId);
        return encounter === undefined
          ? []
          : [{ claim: claimFromEncounter(claimId, file, encounter), payerClaimNumber }];
      });
      return {
        bucket: "exchange",
        key: sentKey(file, file.fileId, "276"),
        body: write276(headingOf(file, requests[0]?.claim), requests),
        contentType: "application/edi-x12",
      };
    },
  };
}

/** The payer holds the claim, and is one that answers. */
function mayBeAsked(state: ClaimState): boolean {
  return isAskable(state) && payerOf(state.payerId).transactions.status;
}

function isDue(state: ClaimState, now: Instant): boolean {
  return state.work?.list === "follow-up" && state.work.due <= now;
}

/**
 * A practice's follow-up of the day: what can't be asked about goes to the list it belongs on, the rest is asked about in
 * one 276 a payer.
 */
export function pollClaimStatus(ports: BatchPorts & PracticePorts): (tenant: Tenant) => Promise<number> {
  return async (tenant) => {
    await escalateOverdue(ports, tenant);
    return runBatches(ports, statusPlan(await readSender(ports, tenant)), tenant);
  };
}

async function escalateOverdue(ports: BatchPorts, { company, practice }: Tenant): Promise<void> {
  const now = ports.clock.now();
  let after: string | undefined;
  do {
    const page = await ports.claims.work(company, practice, "follow-up", now, { limit: 500, after });
    await changeClaims(ports.claims, company, page.claimIds, {
      decide: (state) =>
        state.practice === practice && isDue(state, now) && !mayBeAsked(state)
          ? escalate(state, now)
          : { events: [], postings: [], forward: false },
    });
    after = page.next;
  } while (after !== undefined);
}
