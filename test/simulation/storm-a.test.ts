import { describe, expect, it } from "vitest";
import { weatherAll } from "./storm.ts";

describe("the pipeline under faults", () => {
  it("ends as if nothing had happened: seeds 1 to 100", { timeout: 240_000 }, async () => {
    const faults = await weatherAll(1, 100);
    expect(faults).toBeGreaterThan(10_000);
  });
});
