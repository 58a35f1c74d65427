import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests that start processes, servers or emulators, or change the environment: each file has a process of its own. */
const alone = ["adapters", "cli", "infra", "local", "pipeline", "simulation"].map(
  (room) => `test/${room}/**/*.test.ts`,
);

// Limits are there to end what hangs, not to time anything: a busy machine may be ten times slower.
const limits = { testTimeout: 600_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    // Much of the time is spent waiting for processes that tests start: three at a time even on two cores.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    projects: [
      { test: { ...limits, name: "alone", include: alone } },
      // The rest is pure: files share a process, so that modules are loaded once and not for each of them.
      { test: { ...limits, name: "together", include: ["test/**/*.test.ts"], exclude: alone, isolate: false } },
    ],
  },
});
