import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { hostileMegabytes, soundEncounters } from "./hostile-file.ts";

const Measures = z.object({ bytes: z.number(), peakBuffers: z.number() });

/** Runs a file in a heap of its own that ends the worker when it is full. */
function runInHeapOf(megabytes: number, file: URL): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, {
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 8 },
    });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

describe("a hostile file", () => {
  it("is read to its end in a heap smaller than itself, and every sound row goes on", async () => {
    // Some twenty of them are the code itself.
    const heapMegabytes = 44;
    expect(heapMegabytes).toBeLessThan(hostileMegabytes);
    const result = await runInHeapOf(heapMegabytes, new URL("./hostile-worker.ts", import.meta.url));
    expect(result).toMatchObject({
      encounters: Array.from({ length: soundEncounters }, (_, index) => `sound-${index + 1}`),
      codes: expect.arrayContaining([
        "row-too-long",
        "too-few-cells",
        "too-many-cells",
        "too-many-lines",
        "unclosed-quote",
        "unreadable-characters",
      ]),
    });
    const { bytes, peakBuffers } = Measures.parse(result);
    expect(bytes).toBeGreaterThan(hostileMegabytes * 1_000_000);
    expect(peakBuffers).toBeLessThan(48_000_000);
  });
});
