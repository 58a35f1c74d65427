import { describe, expect, it } from "vitest";
import { inputOf } from "./x12/inputs.ts";
import { judge } from "./x12/properties.ts";

/** `npm run fuzz` goes on from here; a failure is replayed with `npm run fuzz -- --replay 1:N`. */
describe("files that are broken on purpose", () => {
  it("are read to their end, whatever is wrong with them: 2,000 of them", async () => {
    const failures: string[] = [];
    let findings = 0;
    for (let n = 1; n <= 2_000; n++) {
      const { bytes, draw } = inputOf(1, n);
      const verdict = await judge(bytes, draw);
      findings += verdict.findings;
      if (verdict.broken.length > 0) failures.push(`1:${n} ${verdict.broken.join("; ")}`);
    }
    expect(failures).toEqual([]);
    expect(findings).toBeGreaterThan(2_000);
  });
});
