import { describe, expect, it } from "vitest";
import { weatherAll } from "./storm.ts";

describe("the pipeline under faults", () => {
  it("ends as if nothing had happened: seeds 71 to 140", async () => {
    const faults = await weatherAll(71, 140);
    expect(faults).toBeGreaterThan(7_000);
  });
});
