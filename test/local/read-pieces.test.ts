import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPieces } from "../../infra/local/read-pieces.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cleanclaim-pieces-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(bytes: Buffer): Promise<string> {
  const path = join(folder, `${bytes.length}.bin`);
  await writeFile(path, bytes);
  return path;
}

describe("the pieces of a file", () => {
  it.each([0, 1, 6, 7, 8, 700, 701])("are the file again, one after the other: %i bytes by seven", async (length) => {
    const bytes = Buffer.from(Array.from({ length }, (_, index) => index % 251));
    const read: number[] = [];
    for await (const piece of readPieces(await fileOf(bytes), 7)) {
      expect(piece.length).toBeLessThanOrEqual(7);
      read.push(...piece);
    }
    expect(Buffer.from(read)).toEqual(bytes);
  });

  it("do not change while they are looked at, though the next are being read", async () => {
    const path = await fileOf(Buffer.from("aaaabbbbcccc"));
    for await (const piece of readPieces(path, 4)) {
      const before = piece.toString("latin1");
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(piece.toString("latin1")).toBe(before);
    }
  });

  it("may be left before the end", async () => {
    const path = await fileOf(Buffer.from("aaaabbbbcccc!"));
    for await (const piece of readPieces(path, 4)) {
      expect(piece.toString("latin1")).toBe("aaaa");
      break;
    }
  });

  it("of a file that is not there, or of a folder, are what the file system says", async () => {
    const drain = async (path: string) => {
      for await (const _ of readPieces(path)) expect.unreachable();
    };
    await expect(drain(join(folder, "none"))).rejects.toMatchObject({ code: "ENOENT" });
    await expect(drain(folder)).rejects.toMatchObject({ code: "EISDIR" });
  });
});
