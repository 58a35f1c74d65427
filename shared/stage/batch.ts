import type { ClaimState, WorkList } from "../claim/claim-state.ts";
import type { Decision } from "../claim/decision.ts";
import type { Encounter } from "../claim/encounter.ts";
import type { Sender } from "../claim/practice-profile.ts";
import type { BucketName, Tenant } from "../contracts/object-keys.ts";
import type { BatchKind, BatchStore, FileRecord, Manifest, ManifestClaim } from "../ports/batch-store.ts";
import type { ClaimStore } from "../ports/claim-store.ts";
import type { Clock } from "../ports/clock.ts";
import type { ControlNumbers } from "../ports/control-numbers.ts";
import type { DocumentStore } from "../ports/document-store.ts";
import type { Instant } from "../values/instant.ts";
import { changeClaims } from "./change-claims.ts";

/*
 * Files that many claims share: 837 interchanges, 276 interchanges, statement runs. The one place where many claims
 * meet, and so the one place with a protocol:
 *
 *   propose a manifest (one open at a time for a practice, kind and payer)
 *   -> mark each claim as being in that file, over the version the manifest saw; the claim decides
 *   -> freeze the manifest to the claims that were marked
 *   -> add to the claims' histories and ledgers
 *   -> write the file from the frozen manifest -> sent -> close.
 *
 * Each step can be done again, by anyone who finds the open batch; a claim is in one live file because its own state
 * names one file.
 */

export interface BatchPorts {
  readonly claims: ClaimStore;
  readonly batches: BatchStore;
  readonly documents: DocumentStore;
  readonly numbers: ControlNumbers;
  readonly clock: Clock;
}

export interface FileDocument {
  readonly bucket: BucketName;
  readonly key: string;
  readonly body: string;
  readonly contentType: string;
}

export interface BatchPlan {
  readonly kind: BatchKind;
  /** Frozen into the manifest: what the file says of its sender. */
  readonly sender?: Sender | undefined;
  /** Leads the file's id: C for claims, S for status requests, P for patients' statements. */
  readonly letter: string;
  /** The work list that claims come from. */
  readonly list: WorkList;
  readonly maxClaims: number;
  /** Whether a claim, as it is stored now, belongs in such a file. */
  readonly belongs: (state: ClaimState, now: Instant) => boolean;
  /** Which claims share a file: the payer's id, or a constant. */
  readonly groupOf: (state: ClaimState) => string;
  readonly manifestClaim: (state: ClaimState) => ManifestClaim;
  /** The claim once it is in the file. */
  readonly mark: (state: ClaimState, manifest: Manifest) => ClaimState;
  /** What the file adds to its claims' histories and ledgers, once nobody can take a claim out of it any more. */
  readonly history: (file: FileRecord) => Pick<Decision, "events" | "postings">;
  /** The file that a claim says it is in. */
  readonly fileOf: (state: ClaimState) => string | undefined;
  /** The file's bytes: a function of its arguments and nothing else. */
  readonly write: (file: FileRecord, contents: ReadonlyMap<string, Encounter>) => FileDocument;
}

export function fileIdOf(plan: Pick<BatchPlan, "letter">, controlNumber: number): string {
  return `${plan.letter}${controlNumber.toString().padStart(9, "0")}`;
}

/** Makes every file that a practice's list asks for now, and finishes those that a crash left open. */
export async function runBatches(ports: BatchPorts, plan: BatchPlan, tenant: Tenant): Promise<number> {
  const { company, practice } = tenant;
  let files = 0;
  for (const open of await ports.batches.openBatches(company, practice, plan.kind)) {
    if (await finishBatch(ports, plan, open)) files++;
  }
  for (const [payerId, states] of await gather(ports, plan, tenant)) {
    for (let start = 0; start < states.length; start += plan.maxClaims) {
      const controlNumber = await ports.numbers.reserve(company);
      const manifest = await ports.batches.propose({
        company,
        practice,
        kind: plan.kind,
        fileId: fileIdOf(plan, controlNumber),
        payerId,
        controlNumber,
        createdAt: ports.clock.now(),
        sender: plan.sender,
        claims: states.slice(start, start + plan.maxClaims).map(plan.manifestClaim),
      });
      if (await finishBatch(ports, plan, manifest)) files++;
    }
  }
  return files;
}

/** Claims that are due and belong, by group, in the order of their ids: the list may lag, so each is read itself. */
async function gather(ports: BatchPorts, plan: BatchPlan, tenant: Tenant): Promise<Map<string, ClaimState[]>> {
  const now = ports.clock.now();
  const claimIds = new Set<string>();
  let after: string | undefined;
  do {
    const page = await ports.claims.work(tenant.company, tenant.practice, plan.list, now, { limit: 1000, after });
    for (const claimId of page.claimIds) claimIds.add(claimId);
    after = page.next;
  } while (after !== undefined);
  const groups = new Map<string, ClaimState[]>();
  if (claimIds.size === 0) return groups;
  const states = await ports.claims.load(tenant.company, [...claimIds].sort());
  for (const claimId of [...claimIds].sort()) {
    const state = states.get(claimId);
    if (state === undefined || !plan.belongs(state, now)) continue;
    const group = groups.get(plan.groupOf(state));
    if (group === undefined) groups.set(plan.groupOf(state), [state]);
    else group.push(state);
  }
  return groups;
}

/** Takes an open batch to its end, from wherever it was left. Answers whether a file came of it. */
async function finishBatch(ports: BatchPorts, plan: BatchPlan, manifest: Manifest): Promise<boolean> {
  const { company, fileId } = manifest;
  const versions = new Map(manifest.claims.map((claim) => [claim.claimId, claim.version]));
  const changes = await changeClaims(ports.claims, company, [...versions.keys()], {
    decide: (state) =>
      state.version === versions.get(state.claimId) && plan.belongs(state, manifest.createdAt)
        ? { state: plan.mark(state, manifest), events: [], postings: [], forward: false }
        : { events: [], postings: [], forward: false },
  });
  const members = manifest.claims.filter((claim) => {
    const change = changes.get(claim.claimId);
    if (change?.kind === "failed") throw change.error;
    return change !== undefined && change.kind !== "unknown" && plan.fileOf(change.state) === fileId;
  });
  if (members.length > 0) {
    const file = await ports.batches.freeze({ ...manifest, claims: members });
    const { events, postings } = plan.history(file);
    if (events.length > 0 || postings.length > 0) await ports.claims.record(company, events, postings);
    if (file.status === "open") {
      const contents = await ports.claims.loadContents(company, file.claims);
      const document = plan.write(file, contents);
      await ports.documents.write(document.bucket, document.key, document.body, document.contentType);
      await ports.batches.advance(company, fileId, "open", "sent", ports.clock.now());
    }
  }
  await ports.batches.close(manifest);
  return members.length > 0;
}
