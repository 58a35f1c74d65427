import type { Claim } from "../claim/claim.ts";
import type { Finding } from "../claim/finding.ts";
import { edits } from "./catalog.ts";
import type { EditContext } from "./edit.ts";

/** An edit threw: ours to mend. Names the edit, never the claim's content. */
export class FailedEditError extends Error {
  override readonly name = "FailedEditError";
  constructor(edit: string, cause: unknown) {
    super(`the edit ${edit} failed`, { cause });
  }
}

/** Every finding of every edit, in the catalog's order. @throws FailedEditError */
export function scrub(claim: Claim, context: EditContext): readonly Finding[] {
  return edits.flatMap((edit) => {
    let verdict: ReturnType<typeof edit.check>;
    try {
      verdict = edit.check(claim, context);
    } catch (cause) {
      throw new FailedEditError(edit.id, cause);
    }
    if (verdict.kind !== "find") return [];
    return verdict.places.map((place) => ({
      code: edit.id,
      severity: edit.severity,
      place,
      message: edit.sentence,
      remedy: edit.remedy,
    }));
  });
}
