import { describe, expect, it } from "vitest";
import { weatherAll } from "./storm.ts";

describe("the pipeline under faults", () => {
  it("ends as if nothing had happened: seeds 41 to 80", async () => {
    const faults = await weatherAll(41, 80);
    expect(faults).toBeGreaterThan(4_000);
  });
});
