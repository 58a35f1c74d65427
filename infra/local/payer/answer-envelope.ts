import type { Instant } from "../../../shared/values/instant.ts";
import type { InterchangeDraft } from "../../../shared/x12/writer.ts";
import { digitsOf } from "./odds.ts";
import type { SentFile } from "./sent-file.ts";

/** A file that the payer will put into our mailbox, and when. */
export interface PlannedAnswer {
  readonly dueAt: Instant;
  readonly key: string;
  readonly body: () => string;
}

/** The envelope of an answer: ours turned round, its number decided by its key. */
export function answerEnvelope(
  file: SentFile,
  key: string,
  at: Instant,
): Pick<InterchangeDraft, "sender" | "receiver" | "usage" | "at" | "controlNumber"> {
  const unnamed = { qualifier: "ZZ", id: "UNKNOWN" };
  return {
    sender: file.interchange?.receiver ?? unnamed,
    receiver: file.interchange?.sender ?? unnamed,
    usage: file.interchange?.usage === "T" ? "T" : "P",
    at,
    controlNumber: digitsOf(9, key),
  };
}

/** "C000000042" of "sent/acme/cedar/C000000042.837". */
export function nameOf(file: SentFile): string {
  return /([^/]+)\.\w+$/.exec(file.key)?.[1] ?? "unnamed";
}
