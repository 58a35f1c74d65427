import { describe, expect, it } from "vitest";
import { weatherAll } from "./storm.ts";

describe("the pipeline under faults", () => {
  it("ends as if nothing had happened: seeds 701 to 1400", { timeout: 240_000 }, async () => {
    const faults = await weatherAll(701, 1400);
    expect(faults).toBeGreaterThan(10_000);
  });
});
