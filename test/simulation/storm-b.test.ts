import { describe, expect, it } from "vitest";
import { weatherAll } from "./storm.ts";

describe("the pipeline under faults", () => {
  it("ends as if nothing had happened: seeds 26 to 50", async () => {
    const faults = await weatherAll(26, 50);
    expect(faults).toBeGreaterThan(2_500);
  });
});
