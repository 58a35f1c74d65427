import { describe, expect, it } from "vitest";
import { weatherAll } from "./storm.ts";

describe("the pipeline under faults", () => {
  it("ends as if nothing had happened: seeds 101 to 200", { timeout: 240_000 }, async () => {
    const faults = await weatherAll(101, 200);
    expect(faults).toBeGreaterThan(10_000);
  });
});
