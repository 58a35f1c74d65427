import type {
  ClaimAcknowledgment,
  ClaimStatusAnswer,
  FileAcknowledgment,
} from "../../shared/claim-status/claim-acknowledgment.ts";
import { evidenceTime } from "../../shared/claim-status/evidence-time.ts";
import { read277 } from "../../shared/claim-status/read-277.ts";
import { read277ca } from "../../shared/claim-status/read-277ca.ts";
import { read999, readTa1 } from "../../shared/claim-status/read-999.ts";
import { type TracedAnswer, tracedAnswers } from "../../shared/eligibility/read-271.ts";
import type { Instant } from "../../shared/values/instant.ts";
import type { FunctionalGroup, Interchange } from "../../shared/x12/envelope.ts";
import { guide271 } from "../../shared/x12/guides/271/index.ts";
import { guide277 } from "../../shared/x12/guides/277/index.ts";
import { guide277ca } from "../../shared/x12/guides/277ca/index.ts";
import { guide835 } from "../../shared/x12/guides/835/index.ts";
import { guide999 } from "../../shared/x12/guides/999/index.ts";
import { readX12 } from "../../shared/x12/reader.ts";

/** One thing that an answer file says. `at` is when its sender wrote it. */
export type Answer =
  | { readonly kind: "file"; readonly acknowledgment: FileAcknowledgment; readonly at: Instant }
  | { readonly kind: "claims"; readonly acknowledgment: ClaimAcknowledgment; readonly at: Instant }
  | { readonly kind: "status"; readonly answer: ClaimStatusAnswer; readonly at: Instant }
  | { readonly kind: "eligibility"; readonly answer: TracedAnswer; readonly at: Instant }
  /** 1-based place among the file's transaction sets. */
  | { readonly kind: "remittance"; readonly transaction: number }
  /** A transaction set that is no answer to anything of ours. */
  | { readonly kind: "unreadable" };

/** Everything an answer file says, in its order. @param receivedAt stands in where the file says no time. */
export async function* readAnswers(source: AsyncIterable<Uint8Array>, receivedAt: Instant): AsyncGenerator<Answer> {
  let interchange: Interchange | undefined;
  let group: FunctionalGroup | undefined;
  let transaction = 0;
  const at = () => evidenceTime(interchange, group) ?? receivedAt;
  for await (const item of readX12(source, { critique: false })) {
    switch (item.kind) {
      case "interchange-start":
        interchange = item.interchange;
        group = undefined;
        break;
      case "group-start":
        group = item.group;
        break;
      case "acknowledgment": {
        const acknowledgment = readTa1(item.acknowledgment);
        if (acknowledgment !== undefined) yield { kind: "file", acknowledgment, at: at() };
        break;
      }
      case "transaction-start":
        transaction++;
        if (item.guide === undefined || !understood.has(item.guide)) yield { kind: "unreadable" };
        else if (item.guide === guide835) yield { kind: "remittance", transaction };
        break;
      case "unit":
        if (item.guide === guide277ca) {
          const acknowledgment = read277ca(item.unit);
          if (acknowledgment !== undefined) yield { kind: "claims", acknowledgment, at: at() };
        } else if (item.guide === guide277) {
          const answer = read277(item.unit);
          if (answer !== undefined) yield { kind: "status", answer, at: at() };
        } else if (item.guide === guide271) {
          for (const answer of tracedAnswers(item.unit)) yield { kind: "eligibility", answer, at: at() };
        }
        break;
      case "transaction-end":
        if (item.transaction.id === guide999.transactionSet) {
          const acknowledgment = read999(item.body);
          if (acknowledgment !== undefined) yield { kind: "file", acknowledgment, at: at() };
        }
        break;
    }
  }
}

const understood: ReadonlySet<unknown> = new Set([guide999, guide277ca, guide277, guide271, guide835]);
