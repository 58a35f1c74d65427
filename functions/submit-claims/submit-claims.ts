import { claimFromEncounter } from "../../shared/claim/claim.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import type { Encounter } from "../../shared/claim/encounter.ts";
import { headingOf } from "../../shared/claim/file-heading.ts";
import type { Posting } from "../../shared/claim/posting.ts";
import type { Sender } from "../../shared/claim/practice-profile.ts";
import { writeClaims } from "../../shared/claim-wire/write-claims.ts";
import { sentKey, type Tenant } from "../../shared/contracts/object-keys.ts";
import { amendForPayer } from "../../shared/payers/amend-for-payer.ts";
import type { BatchKind, FileRecord, Manifest } from "../../shared/ports/batch-store.ts";
import { type BatchPlan, type BatchPorts, runBatches } from "../../shared/stage/batch.ts";
import type { PracticePorts } from "../../shared/stage/load-practice.ts";
import { readSender } from "../../shared/stage/read-sender.ts";
import { addBusinessDays, dayOf, startOf } from "../../shared/values/day.ts";
import { subtractCents } from "../../shared/values/money.ts";

/** Business days for the payer's acknowledgment; a claim without one by then is lost. */
const acknowledgmentDays = 3;

/** The claim once it is in a file: the clock for its acknowledgment runs. */
function markBatched(state: ClaimState, manifest: Manifest): ClaimState {
  return {
    ...state,
    version: state.version + 1,
    lifecycle: "batched",
    fileId: manifest.fileId,
    billedCents: state.chargedCents,
    asks: 0,
    finalizedAt: undefined,
    work: { list: "follow-up", due: startOf(addBusinessDays(dayOf(manifest.createdAt), acknowledgmentDays + 1)) },
  };
}

/** What a file charges goes into the ledger: for a claim that was charged before, the difference. */
function chargesOf(file: FileRecord): readonly Posting[] {
  return file.claims.flatMap(({ claimId, chargeCents }) =>
    chargeCents === undefined || chargeCents === 0
      ? []
      : [
          {
            claimId,
            key: `charge#${file.fileId}`,
            at: file.createdAt,
            entries: [{ kind: "charge", cents: chargeCents }],
          },
        ],
  );
}

type ClaimType = Encounter["claimType"];

const kinds: Readonly<Record<ClaimType, BatchKind>> = { professional: "837p", institutional: "837i" };
const claimTypes: readonly ClaimType[] = ["professional", "institutional"];

/** Ready claims of one kind of a practice to one payer, as one 837P or 837I interchange. */
export function claimsPlan(sender: Sender | undefined, claimType: ClaimType): BatchPlan {
  return {
    kind: kinds[claimType],
    letter: "C",
    sender,
    list: "ready",
    maxClaims: 2000,
    belongs: (state) =>
      state.lifecycle === "validated" &&
      state.work?.list === "ready" &&
      (state.claimType ?? "professional") === claimType,
    groupOf: (state) => state.payerId,
    manifestClaim: ({ claimId, content, version, chargedCents, billedCents }) => ({
      claimId,
      content,
      version,
      chargeCents: subtractCents(chargedCents, billedCents),
    }),
    mark: markBatched,
    history: (file) => ({ events: [], postings: chargesOf(file) }),
    fileOf: (state) => state.fileId,
    write: (file, contents) => {
      const claims = file.claims.flatMap(({ claimId }) => {
        const encounter = contents.get(claimId);
        return encounter === undefined ? [] : [amendForPayer(claimFromEncounter(claimId, file, encounter))];
      });
      return {
        bucket: "exchange",
        key: sentKey(file, file.fileId, "837"),
        body: writeClaims(claimType, headingOf(file, claims[0]), claims),
        contentType: "application/edi-x12",
      };
    },
  };
}

/** Sends every ready claim of a practice that is still sound, one interchange a payer and kind of claim. */
export function submitClaims(
  ports: BatchPorts & PracticePorts,
  rescrub: (tenant: Tenant) => Promise<void>,
): (tenant: Tenant) => Promise<number> {
  return async (tenant) => {
    await rescrub(tenant);
    const sender = await readSender(ports, tenant);
    let files = 0;
    for (const claimType of claimTypes) files += await runBatches(ports, claimsPlan(sender, claimType), tenant);
    return files;
  };
}
