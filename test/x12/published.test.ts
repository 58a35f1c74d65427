import { createReadStream, globSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describePublished } from "./published-samples.ts";
import { expectRoundTrip, findingsOf } from "./reading.ts";

const sets = ["837p", "837i", "837d", "835", "276", "277", "999", "270", "271"];

/** What is truly wrong in a published example at SNIP levels 1 to 3, by set and file; the others have nothing. */
const truths: Readonly<Record<string, readonly string[]>> = {
  "837i/837-institutional-claim.edi": ["bad-date 2300 DTP03"],
  "271/error-response-from-payer-to-clinic-not-eligible-for-inquiries-with-payer.edi": ["wrong-child-code 2000B HL04"],
};

describePublished("the published examples", (samples) => {
  const nameOf = (path: string): string => path.slice(samples.length + 1);
  const paths = sets.flatMap((set) => globSync(join(samples, set, "*.edi")).toSorted());
  it("are all there", () => expect(paths).toHaveLength(48));
  it.each(paths.map((path) => [nameOf(path), path]))(
    "%s: what is wrong is found, and nothing else",
    async (name, path) => {
      expect(await findingsOf(createReadStream(path), 3)).toEqual(truths[name] ?? []);
    },
  );
  it.each(paths.map((path) => [nameOf(path), path]))("%s: comes back as it was", async (_, path) => {
    await expectRoundTrip(path);
  });
});
