import { claimFromEncounter } from "../../shared/claim/claim.ts";
import { headingOf } from "../../shared/claim/file-heading.ts";
import type { Lifecycle } from "../../shared/claim/lifecycle.ts";
import { sentKey, type Tenant } from "../../shared/contracts/object-keys.ts";
import { traceOf } from "../../shared/eligibility/trace.ts";
import { write270 } from "../../shared/eligibility/write-270.ts";
import type { BatchStore, Manifest } from "../../shared/ports/batch-store.ts";
import type { ClaimStore } from "../../shared/ports/claim-store.ts";
import type { Clock } from "../../shared/ports/clock.ts";
import type { ControlNumbers } from "../../shared/ports/control-numbers.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import type { EligibilityQuestion, EligibilityStore } from "../../shared/ports/eligibility.ts";
import { fileIdOf } from "../../shared/stage/batch.ts";
import type { PracticePorts } from "../../shared/stage/load-practice.ts";
import { readSender } from "../../shared/stage/read-sender.ts";

export interface AskPorts extends PracticePorts {
  readonly claims: ClaimStore;
  readonly batches: BatchStore;
  readonly documents: DocumentStore;
  readonly eligibility: EligibilityStore;
  readonly numbers: ControlNumbers;
  readonly clock: Clock;
}

/** How many claims are asked about in a file. */
const maxQuestions = 500;

/** Claims whose answer can still hold them back. */
const worthAsking: ReadonlySet<Lifecycle> = new Set<Lifecycle>(["received", "coded", "needs-fix", "validated"]);

/**
 * Asks payers that answer in files about the coverages of a practice's claims: one 270 interchange a payer. A claim goes its way
 * meanwhile. What a file asks is frozen in its manifest before it is written, so that whoever finishes it writes the same; a
 * question is forgotten when its file is there.
 */
export function askEligibility(ports: AskPorts): (tenant: Tenant) => Promise<number> {
  return async (tenant) => {
    const { company, practice } = tenant;
    let files = 0;
    for (const open of await ports.batches.openBatches(company, practice, "270")) files += await finish(ports, open);
    const questions = await stillWorthAsking(ports, tenant);
    const sender = await readSender(ports, tenant);
    for (const [payerId, ofPayer] of Map.groupBy(questions, (question) => question.payerId)) {
      for (let start = 0; start < ofPayer.length; start += maxQuestions) {
        const controlNumber = await ports.numbers.reserve(company);
        const manifest = await ports.batches.propose({
          company,
          practice,
          kind: "270",
          fileId: fileIdOf({ letter: "E" }, controlNumber),
          payerId,
          controlNumber,
          createdAt: ports.clock.now(),
          sender,
          claims: ofPayer
            .slice(start, start + maxQuestions)
            .map(({ claimId, content }) => ({ claimId, content, version: 0 })),
        });
        files += await finish(ports, manifest);
      }
    }
    return files;
  };
}

/** Questions about claims that say something else by now, or are with their payer, are forgotten. */
async function stillWorthAsking(
  { claims, eligibility }: AskPorts,
  { company, practice }: Tenant,
): Promise<readonly EligibilityQuestion[]> {
  const questions = await eligibility.questions(company, practice);
  const states = await claims.load(company, [...new Set(questions.map(({ claimId }) => claimId))]);
  const isWorth = ({ claimId, content }: EligibilityQuestion) => {
    const state = states.get(claimId);
    return state !== undefined && state.content === content && worthAsking.has(state.lifecycle);
  };
  const rest = questions.filter((question) => !isWorth(question));
  if (rest.length > 0) await eligibility.forget(rest);
  return questions.filter(isWorth);
}

/** Takes a file to its end, from wherever it was left. */
async function finish(ports: AskPorts, manifest: Manifest): Promise<number> {
  const { company, practice, payerId } = manifest;
  const file = await ports.batches.freeze(manifest);
  let written = 0;
  if (file.status === "open") {
    const contents = await ports.claims.loadContents(company, file.claims);
    const questions = file.claims.flatMap(({ claimId, content }) => {
      const encounter = contents.get(claimId);
      if (encounter === undefined) return [];
      const question = { claim: claimFromEncounter(claimId, file, encounter), trace: traceOf(claimId, content) };
      return isWritable(question.claim, file) ? [question] : [];
    });
    const body = write270(headingOf(file, questions[0]?.claim), questions);
    if (body !== undefined) {
      await ports.documents.write("exchange", sentKey(file, file.fileId, "270"), body, "application/edi-x12");
      written = 1;
    }
    await ports.batches.advance(company, file.fileId, "open", "sent", ports.clock.now());
  }
  await ports.eligibility.forget(file.claims.map((claim) => ({ company, practice, payerId, ...claim })));
  await ports.batches.close(manifest);
  return written;
}

/** What cannot be written soundly cannot be asked, and must not keep the others from it; the scrubber says what is wrong. */
function isWritable(claim: ReturnType<typeof claimFromEncounter>, file: Manifest): boolean {
  try {
    return write270(headingOf(file, claim), [{ claim, trace: claim.claimId }]) !== undefined;
  } catch {
    return false;
  }
}
