import { createReadStream, globSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readX12 } from "../../shared/x12/reader.ts";
import { rawOf, type Segment } from "../../shared/x12/segment.ts";
import { tokenize } from "../../shared/x12/tokenizer.ts";
import { listOf } from "./reading.ts";

const files = globSync(join(import.meta.dirname, "fixtures/{837p,835,271,999,ta1}/{pass,fail}/*.edi"));

async function tokens(path: string): Promise<readonly Segment[]> {
  return (await listOf(tokenize(createReadStream(path)))).flatMap((batch) => batch.segments);
}

describe("reading with segments", () => {
  it.each(files.map((path) => [basename(path), path]))("gives each once, in order: %s", async (_, path) => {
    const items = await listOf(readX12(createReadStream(path), { segments: true }));
    const shown = items.flatMap((item) => (item.kind === "segment" ? [rawOf(item.placed.segment)] : []));
    expect(shown).toEqual((await tokens(path)).map(rawOf));
  });

  it("gives them with their loops, the body first", async () => {
    const path = join(import.meta.dirname, "fixtures/837p/pass/subscriber.edi");
    const items = await listOf(readX12(createReadStream(path), { segments: true }));
    const placed = items.flatMap((item) => (item.kind === "segment" ? [item.placed] : []));
    const claim = placed.find(({ segment }) => segment.id === "CLM");
    expect(claim).toMatchObject({ opens: true, rule: { name: "Claim Information" } });
    expect(claim?.path.map(({ id }) => id)).toEqual(["", "2000A", "2000B", "2300"]);
    expect(placed.filter(({ opens, path: loops }) => opens && loops.at(-1)?.id === "2400")).toHaveLength(2);
    expect(placed[0]).toMatchObject({ opens: false, path: [], rule: { name: "Interchange Control Header" } });
  });

  it("tells where each transaction set starts, and how many segments there were", async () => {
    const path = join(import.meta.dirname, "fixtures/837p/pass/subscriber.edi");
    const items = await listOf(readX12(createReadStream(path)));
    expect(items.find((item) => item.kind === "transaction-start")).toMatchObject({ position: 3 });
    expect(items.find((item) => item.kind === "group-end")).toMatchObject({ includedCount: 1 });
    expect(items.at(-1)).toMatchObject({ segmentCount: (await tokens(path)).length });
  });
});
