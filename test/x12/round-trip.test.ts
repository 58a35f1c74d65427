import { createReadStream, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { critiqueLoop } from "../../shared/x12/critique.ts";
import { expectRoundTrip, itemsOf } from "./reading.ts";

/** Files that hold a transaction set; a TA1 stands in none. */
const ours = globSync(join(import.meta.dirname, "fixtures/*/pass/*.edi")).filter((path) =>
  /ST\W/.test(readFileSync(path, "utf8")),
);

describe("reading loops and writing them again", () => {
  it.each(ours.map((path) => [basename(path), path]))("gives the same segments: %s", async (_, path) => {
    await expectRoundTrip(path);
  });

  it("criticises a claim by itself as it did inside its file", async () => {
    const items = await itemsOf(createReadStream(join(import.meta.dirname, "fixtures/837p/fail/missing-element.edi")));
    const unit = items.find((item) => item.kind === "unit");
    if (unit === undefined) throw new Error("no claim");
    const found = critiqueLoop(unit.guide, unit.unit.loop).map(({ code, place }) => `${code} ${place}`);
    expect(found).toEqual(["missing-element 2300 CLM05-3", "missing-element 2300 CLM09"]);
  });
});
