import { describe, expect, it } from "vitest";
import { weatherAll } from "./storm.ts";

describe("the pipeline under faults", () => {
  it("ends as if nothing had happened: seeds 1001 to 2000", { timeout: 240_000 }, async () => {
    const faults = await weatherAll(1001, 2000);
    expect(faults).toBeGreaterThan(10_000);
  });
});
