import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";

const place = "shared/samples/x12";
/** The published examples stand beside the checkout, where they stand at all: they are not ours to ship. */
const samples = join(import.meta.dirname, "../../..", place);

/** Tests of the published examples; where they are not there, one test is skipped, and it is said why. */
export function describePublished(name: string, body: (samples: string) => void): void {
  describe(name, () => {
    if (existsSync(samples)) {
      body(samples);
      return;
    }
    const reason = `skipped: there is no ../${place} beside the checkout`;
    process.stderr.write(`${name}: ${reason}\n`);
    it.skip(reason, () => {});
  });
}
