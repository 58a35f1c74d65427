import type { Sender } from "../claim/practice-profile.ts";
import type { Tenant } from "../contracts/object-keys.ts";
import { loadPractice, type PracticePorts } from "./load-practice.ts";

/** The practice's profile can't be read, so nobody knows who sends its files: mended by dropping a sound profile. */
export class BrokenProfileError extends Error {
  override readonly name = "BrokenProfileError";
  constructor(problems: readonly string[]) {
    super(`the practice's profile is broken: ${problems.join("; ")}`);
  }
}

/** Who sends a practice's files, as it is registered now; undefined when nobody is. @throws BrokenProfileError */
export async function readSender(ports: PracticePorts, tenant: Tenant): Promise<Sender | undefined> {
  const reading = await loadPractice(ports, tenant);
  if (reading.kind === "broken") throw new BrokenProfileError(reading.problems);
  return reading.profile.sender;
}
