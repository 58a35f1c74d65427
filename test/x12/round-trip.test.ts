import { createReadStream, existsSync, globSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { critiqueLoop, readBody } from "../../shared/x12/critique.ts";
import { findGuide } from "../../shared/x12/guides/catalog.ts";
import { segmentsOf } from "../../shared/x12/loop-segments.ts";
import { element, type Segment } from "../../shared/x12/segment.ts";
import { tokenize } from "../../shared/x12/tokenizer.ts";
import { findingsOf, itemsOf } from "./reading.ts";

const ours = globSync(join(import.meta.dirname, "fixtures/*/pass/*.edi"));

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

const samples = join(import.meta.dirname, "../../../shared/samples/x12");
const sampleSets = ["837p", "835", "276", "277", "999"];

describe("the published examples", () => {
  if (!existsSync(samples)) {
    it.skip(`skipped: ${samples} is not there`, () => {});
    return;
  }
  for (const set of sampleSets) {
    it.each(globSync(join(samples, set, "*.edi")).map((path) => [basename(path), path]))(
      `${set}: every segment finds its loop, and comes back: %s`,
      async (_, path) => {
        expect(await findingsOf(createReadStream(path))).toEqual([]);
        await expectRoundTrip(path);
      },
    );
  }
});

async function expectRoundTrip(path: string): Promise<void> {
  for (const { guideName, transactionSet, body } of await bodiesOf(path)) {
    const guide = findGuide(transactionSet, guideName)?.guide;
    if (guide === undefined) throw new Error(`no guide for ${basename(path)}`);
    const reading = readBody(guide, body);
    expect(reading.findings).toEqual([]);
    expect(segmentsOf(guide, reading.body).map(({ raw }) => raw)).toEqual(body.map(({ raw }) => raw));
  }
}

/** The segments between ST and SE of each transaction set. */
async function bodiesOf(path: string) {
  const bodies: { guideName: string; transactionSet: string; body: Segment[] }[] = [];
  let guideName = "";
  let inside = false;
  for await (const { segments } of tokenize(createReadStream(path))) {
    for (const one of segments) {
      if (one.id === "GS") guideName = element(one, 8);
      if (one.id === "SE") inside = false;
      if (inside) bodies.at(-1)?.body.push(one);
      if (one.id === "ST") {
        inside = true;
        bodies.push({ guideName, transactionSet: element(one, 1), body: [] });
      }
    }
  }
  return bodies;
}
