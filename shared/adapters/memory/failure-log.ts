import type { Failure, FailureLog } from "../../ports/failure-log.ts";
import { deepFreeze } from "./deep-freeze.ts";

export function memoryFailureLog(): FailureLog {
  const failures = new Map<string, Failure>();
  return {
    async put(failure) {
      failures.set(`${failure.stage}#${failure.messageId}`, deepFreeze({ ...failure }));
    },
    async list(stage) {
      return [...failures]
        .filter(([, failure]) => failure.stage === stage)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, failure]) => failure);
    },
  };
}
