import { describe, expect, it } from "vitest";
import { weatherAll } from "./storm.ts";

describe("the pipeline under faults", () => {
  it("ends as if nothing had happened: seeds 1 to 25", async () => {
    const faults = await weatherAll(1, 25);
    expect(faults).toBeGreaterThan(2_500);
  });
});
