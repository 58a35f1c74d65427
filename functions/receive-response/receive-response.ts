import type { ClaimState } from "../../shared/claim/claim-state.ts";
import type { Decision } from "../../shared/claim/decision.ts";
import type { Encounter } from "../../shared/claim/encounter.ts";
import { lifecycleRank } from "../../shared/claim/lifecycle.ts";
import { acknowledge } from "../../shared/claim-status/acknowledge.ts";
import { answerStatus } from "../../shared/claim-status/answer-status.ts";
import type { FileAcknowledgment } from "../../shared/claim-status/claim-acknowledgment.ts";
import type { RemittanceMessage } from "../../shared/contracts/messages.ts";
import { companyOfReceivedKey } from "../../shared/contracts/object-keys.ts";
import { payerOf } from "../../shared/payers/catalog.ts";
import type { BatchKind, BatchStore } from "../../shared/ports/batch-store.ts";
import type { ClaimStore } from "../../shared/ports/claim-store.ts";
import type { Clock } from "../../shared/ports/clock.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import type { NextStage } from "../../shared/ports/next-stage.ts";
import { changeClaims } from "../../shared/stage/change-claims.ts";
import { closeCorrectedClaims } from "../../shared/stage/close-corrected-claims.ts";
import type { Instant } from "../../shared/values/instant.ts";
import { applyCoverage, type CoveragePorts } from "./apply-coverage.ts";
import { type Answer, readAnswers } from "./read-answers.ts";

export interface ReceiveResponsePorts extends CoveragePorts {
  readonly claims: ClaimStore;
  readonly batches: BatchStore;
  readonly documents: DocumentStore;
  readonly next: NextStage;
  readonly clock: Clock;
}

/** What an answer file was, for the log: counts, no content. */
export interface ResponseSummary {
  files: number;
  claims: number;
  statuses: number;
  coverages: number;
  remittances: number;
  /** Answers about claims or files that are not ours. */
  unknown: number;
  unreadable: number;
}

/** How many claims are loaded and saved together. */
const chunkSize = 100;

type ClaimEvidence = (state: ClaimState) => Decision;

/**
 * Takes an answer file from a clearinghouse or payer: 999 and TA1 move files, 277CA and 277 move claims, each 835 goes to
 * posting. Everything may come twice, late and in any order; what it says is applied by rank, and money by name.
 * @throws nothing for odd content: what can't be read is counted, what is not ours is counted
 */
export function receiveResponse(ports: ReceiveResponsePorts): (key: string) => Promise<ResponseSummary> {
  return async (key) => {
    const summary: ResponseSummary = {
      files: 0,
      claims: 0,
      statuses: 0,
      coverages: 0,
      remittances: 0,
      unknown: 0,
      unreadable: 0,
    };
    const company = companyOfReceivedKey(key);
    const source = company === undefined ? undefined : await ports.documents.read("exchange", key);
    if (company === undefined || source === undefined) return summary;

    const remittances: RemittanceMessage[] = [];
    let waiting = new Map<string, ClaimEvidence[]>();
    const flush = async (): Promise<void> => {
      const evidence = waiting;
      waiting = new Map();
      const changes = await changeClaims(ports.claims, company, [...evidence.keys()], {
        decide: (state) => decideAll(state, evidence.get(state.claimId) ?? []),
      });
      for (const change of changes.values()) {
        if (change.kind === "failed") throw change.error;
        if (change.kind === "unknown") summary.unknown++;
      }
      await closeCorrectedClaims(ports.claims, company, changes.values(), ports.clock.now());
    };
    for await (const answer of readAnswers(source, ports.clock.now())) {
      switch (answer.kind) {
        case "file":
          summary.files++;
          if (!(await applyToFile(ports, company, answer.acknowledgment, answer.at))) summary.unknown++;
          break;
        case "claims": {
          const claimIds = await claimsOf(ports, company, answer);
          summary.claims += claimIds.length;
          for (const claimId of claimIds) add(waiting, claimId, evidenceOf(answer));
          break;
        }
        case "status":
          summary.statuses++;
          add(waiting, answer.answer.claimId, (state) => answerStatus(state, answer.answer, answer.at));
          break;
        case "eligibility":
          summary.coverages++;
          if (!(await applyCoverage(ports, company, answer.answer, answer.at))) summary.unknown++;
          break;
        case "remittance":
          summary.remittances++;
          remittances.push({ company, key, transaction: answer.transaction });
          break;
        case "unreadable":
          summary.unreadable++;
          break;
      }
      if (waiting.size >= chunkSize) await flush();
    }
    if (waiting.size > 0) await flush();
    if (remittances.length > 0) await ports.next.send("post-remittance", remittances);
    return summary;
  };
}

function add(waiting: Map<string, ClaimEvidence[]>, claimId: string, evidence: ClaimEvidence): void {
  const already = waiting.get(claimId);
  if (already === undefined) waiting.set(claimId, [evidence]);
  else already.push(evidence);
}

function evidenceOf({ acknowledgment, at }: Extract<Answer, { kind: "claims" }>): ClaimEvidence {
  return (state) => acknowledge(state, acknowledgment, at, payerOf(state.payerId).followUpDays);
}

/** A rejection of a whole file or provider names no claim: it is about each claim of the file, or of that provider in it. */
async function claimsOf(
  ports: ReceiveResponsePorts,
  company: string,
  { acknowledgment }: Extract<Answer, { kind: "claims" }>,
): Promise<readonly string[]> {
  const { claimId, fileId, providerNpi } = acknowledgment;
  if (claimId !== undefined) return [claimId];
  const file = (await ports.batches.files(company, [fileId])).get(fileId);
  if (file === undefined) return [];
  if (providerNpi === undefined) return file.claims.map((claim) => claim.claimId);
  const contents = await ports.claims.loadContents(company, file.claims);
  const isMeant = ({ billingProvider: named }: Encounter): boolean =>
    named?.npi === providerNpi || named?.taxId.replaceAll("-", "") === providerNpi;
  return [...contents].filter(([, encounter]) => isMeant(encounter)).map(([id]) => id);
}

/** Several pieces of evidence in one file about one claim, in their order, as one decision. */
function decideAll(state: ClaimState, evidence: readonly ClaimEvidence[]): Decision {
  let current = state;
  const events: Decision["events"][number][] = [];
  for (const weigh of evidence) {
    const decision = weigh(current);
    events.push(...decision.events);
    if (decision.state !== undefined) current = { ...decision.state, version: state.version + 1 };
  }
  return { state: current === state ? undefined : current, events, postings: [], forward: false };
}

const claimFiles: ReadonlySet<BatchKind> = new Set<BatchKind>(["837p", "837i"]);
/** Files by their functional group: status requests, coverage questions; all others are claims. */
const fileLetters: Readonly<Record<string, readonly string[]>> = { HR: ["S"], HS: ["E"] };

/** A 999 or TA1 moves the file; a rejected file never reached the payer, so its claims are sent back to be mended. */
async function applyToFile(
  ports: ReceiveResponsePorts,
  company: string,
  acknowledgment: FileAcknowledgment,
  at: Instant,
): Promise<boolean> {
  const number = acknowledgment.controlNumber.toString().padStart(9, "0");
  const letters =
    fileLetters[acknowledgment.functionalId] ?? (acknowledgment.functionalId === "" ? ["C", "S", "E"] : ["C"]);
  const files = await ports.batches.files(
    company,
    letters.map((letter) => `${letter}${number}`),
  );
  const [file] = files.values();
  if (file === undefined) return false;
  // A file can be answered before its writer has noted that it was sent.
  for (const from of ["sent", "open"] as const) {
    if (await ports.batches.advance(company, file.fileId, from, acknowledgment.verdict)) break;
  }
  if (acknowledgment.verdict !== "rejected" || !claimFiles.has(file.kind)) return true;
  const claimIds = file.claims.map((claim) => claim.claimId);
  const changes = await changeClaims(ports.claims, company, claimIds, {
    decide: (state) => failFile(state, file.fileId, acknowledgment.reasons, at),
  });
  for (const change of changes.values()) if (change.kind === "failed") throw change.error;
  return true;
}

function failFile(state: ClaimState, fileId: string, reasons: readonly string[], at: Instant): Decision {
  const key = `acknowledged#${fileId}#999`;
  const detail = { source: "file", codes: [...reasons] };
  const events = [{ claimId: state.claimId, key, kind: "acknowledged" as const, at, detail }];
  if (state.fileId !== fileId || lifecycleRank[state.lifecycle] >= lifecycleRank["file-failed"]) {
    return { events, postings: [], forward: false };
  }
  return {
    state: {
      ...state,
      version: state.version + 1,
      lifecycle: "file-failed",
      holds: [{ reason: "file-failed", since: at }],
      work: { list: "file-failed", due: at },
    },
    events,
    postings: [],
    forward: false,
  };
}
