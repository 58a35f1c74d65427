import { z } from "zod";

export interface FailureCause {
  /** The error's class, as "MissingContentError". */
  readonly error: string;
  /** Why, in words of ours; for foreign errors a code. Safe to store and log. */
  readonly cause: string;
  /** Where in our code, as "shared/stage/batch.ts:120". */
  readonly at: string;
}

/**
 * What may be said of an error without risking PHI: our named errors speak for themselves, since they carry codes and
 * ids only; a validation error gives its paths and codes; of any other only its name and code are kept.
 */
export function causeOf(error: unknown): FailureCause {
  const at = frameOf(error);
  if (error instanceof z.ZodError) {
    const issues = error.issues.map((issue) => `${issue.path.map(String).join(".") || "message"}: ${issue.code}`);
    return { error: "ZodError", cause: issues.slice(0, 20).join("; "), at };
  }
  if (!(error instanceof Error))
    return { error: "UnknownError", cause: "something that is not an error was thrown", at };
  if (Object.hasOwn(error, "name") && error.name !== "Error") return { error: error.name, cause: safeText(error), at };
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return { error: error.constructor.name, cause: code, at };
}

/** Errors of the AWS SDK also set their name on themselves: their text is theirs, so only ours is kept. */
function safeText(error: Error): string {
  return "$metadata" in error || "$fault" in error ? "the service refused or was not there" : error.message;
}

function frameOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const match = /\/((?:shared|functions|infra)\/[\w./-]+):(\d+):\d+/.exec(error.stack ?? "");
  return match === null ? "" : `${match[1]}:${match[2]}`;
}
