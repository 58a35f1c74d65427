import type { Tenant } from "../../shared/contracts/object-keys.ts";
import { claims837 } from "../../shared/intake/claims-837.ts";
import { hl7v2 } from "../../shared/intake/hl7-v2.ts";
import type { Clock } from "../../shared/ports/clock.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import { answerClaims } from "./answer-claims.ts";
import { answerMessages } from "./answer-messages.ts";
import type { ReadFile } from "./read-file.ts";

/** What a sender's system waits for, where the format has an answer. The keys of what was written. */
export async function answerSender(
  ports: { readonly documents: DocumentStore; readonly clock: Clock },
  tenant: Tenant,
  intakeId: string,
  file: ReadFile,
): Promise<readonly string[]> {
  switch (file.format) {
    case claims837.name:
      return answerClaims(ports, tenant, intakeId, file.key);
    case hl7v2.name:
      return answerMessages(ports, tenant, intakeId, file);
    default:
      return [];
  }
}
