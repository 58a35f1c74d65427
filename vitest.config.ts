import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Much of the time is spent waiting for processes that tests start: three at a time even on two cores.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    // Limits are there to end what hangs, not to time anything: a busy machine may be ten times slower.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
