import type { Sender } from "../claim/practice-profile.ts";
import type { Tenant } from "../contracts/object-keys.ts";
import type { DocumentStore } from "../ports/document-store.ts";
import { readProfile } from "./read-profile.ts";

/** The practice's profile can't be read, so nobody knows who sends its files: mended by dropping a sound profile. */
export class BrokenProfileError extends Error {
  override readonly name = "BrokenProfileError";
  constructor(problems: readonly string[]) {
    super(`the practice's profile is broken: ${problems.join("; ")}`);
  }
}

/** Who sends a practice's files, as its profile says now; undefined when it does not. @throws BrokenProfileError */
export async function readSender(documents: DocumentStore, tenant: Tenant): Promise<Sender | undefined> {
  const reading = await readProfile(documents, tenant);
  if (reading.kind === "broken") throw new BrokenProfileError(reading.problems);
  return reading.kind === "profile" ? reading.profile.sender : undefined;
}
