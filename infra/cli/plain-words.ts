import { styleText } from "node:util";

/** What a command ends with. */
export const exitCodes = { fine: 0, findings: 1, couldNotRun: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Something that the user can set right: what it is, and what to do. */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** Errors whose own words are meant for the user. */
const spoken: ReadonlySet<string> = new Set(["UserError", "FolderInUseError", "UnknownPracticeError"]);

/** Says on the error stream what went wrong. A fault of ours keeps its trace behind CLEANCLAIM_DEBUG=1. */
export function explain(error: unknown): void {
  console.error(`${styleText("red", "cleanclaim:", { stream: process.stderr })} ${wordsFor(error)}`);
  if (process.env.CLEANCLAIM_DEBUG === "1") console.error(error);
}

function wordsFor(error: unknown): string {
  if (!(error instanceof Error)) return "something unknown went wrong";
  if (spoken.has(error.name)) return error.message;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const path = "path" in error && typeof error.path === "string" ? error.path : "a file";
  switch (code) {
    case "ENOENT":
      return `there is no ${path}`;
    case "EACCES":
    case "EPERM":
      return `no permission for ${path}: choose another folder with --data, or change its owner`;
    case "ENOSPC":
      return "the disk is full";
    case "ECONNREFUSED":
      return "an AWS endpoint does not answer: look at the AWS_ENDPOINT_URL variables";
    default:
      return `${error.name}: ${error.message}\n  This should not happen. Run it again with CLEANCLAIM_DEBUG=1 to see where it comes from.`;
  }
}
