import { type DestinationStream, destination, type Logger, pino } from "pino";

export type Log = Pick<Logger, "info" | "warn" | "error" | "debug">;

/**
 * Structured lines with codes and ids, nothing else: never a document, a claim's content or a foreign error's text.
 * Goes to standard output, or to the file that CLEANCLAIM_LOG names.
 */
export function createLog(environment: Readonly<Record<string, string | undefined>>): Log {
  const file = environment.CLEANCLAIM_LOG;
  const options = { level: environment.CLEANCLAIM_LOG_LEVEL ?? "info", base: undefined };
  if (file === undefined || file === "") return pino(options);
  const stream: DestinationStream = destination({ dest: file, sync: true, mkdir: true });
  return pino(options, stream);
}
