import { rejectionKey, type Tenant } from "../../shared/contracts/object-keys.ts";
import type { Clock } from "../../shared/ports/clock.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import { controlNumberFrom } from "../../shared/values/identifier.ts";
import { createAcknowledger } from "../../shared/x12/acknowledgment/acknowledge.ts";
import { readX12 } from "../../shared/x12/reader.ts";

/**
 * Answers an 837 with the 999 (and TA1) that its sender waits for, in the reports bucket. Faults are noted and reject no
 * set: each claim is taken or given back by itself. The keys of what was written.
 */
export async function answerClaims(
  ports: { readonly documents: DocumentStore; readonly clock: Clock },
  tenant: Tenant,
  intakeId: string,
  key: string,
): Promise<readonly string[]> {
  const source = await ports.documents.read("inbound", key);
  if (source === undefined) return [];
  // The same for the same file: read again, it is answered under the same number.
  let number = controlNumberFrom(intakeId);
  const acknowledger = createAcknowledger({
    at: ports.clock.now(),
    nextControlNumber: () => (number = (number % 999_999_999) + 1),
    rejectLevel: 0,
  });
  const texts = { "999": "", ta1: "" };
  const take = (answers: ReturnType<typeof acknowledger.end>): void => {
    for (const { kind, text } of answers) texts[kind === "TA1" ? "ta1" : "999"] += text;
  };
  for await (const item of readX12(source)) take(acknowledger.see(item));
  take(acknowledger.end());
  const written: string[] = [];
  for (const extension of ["999", "ta1"] as const) {
    if (texts[extension] === "") continue;
    const at = rejectionKey(tenant, intakeId, extension);
    await ports.documents.write("reports", at, texts[extension], "application/edi-x12");
    written.push(at);
  }
  return written;
}
