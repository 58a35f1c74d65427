import { rejectionKey, type Tenant } from "../../shared/contracts/object-keys.ts";
import { acknowledgeMessage } from "../../shared/intake/hl7/acknowledge.ts";
import { fileMessages } from "../../shared/intake/hl7/file-messages.ts";
import { inUtf8 } from "../../shared/intake/text/encoding.ts";
import type { Clock } from "../../shared/ports/clock.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import type { ReadFile } from "./read-file.ts";

/** Answers a file of HL7 messages with an acknowledgment of each, in the reports bucket. The keys of what was written. */
export async function answerMessages(
  { documents, clock }: { readonly documents: DocumentStore; readonly clock: Clock },
  tenant: Tenant,
  intakeId: string,
  { key, findingsOf }: ReadFile,
): Promise<readonly string[]> {
  const source = await documents.read("inbound", key);
  if (source === undefined) return [];
  const at = clock.now();
  async function* answers(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const found of fileMessages(await inUtf8(bytes))) {
      if (found.kind !== "message") continue;
      yield Buffer.from(acknowledgeMessage(found.message, findingsOf(found.row), at));
    }
  }
  const written = rejectionKey(tenant, intakeId, "ack");
  await documents.write("reports", written, answers(source), "application/hl7-v2");
  return [written];
}
