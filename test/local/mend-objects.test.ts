import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OpenStack, openStack } from "../../infra/local/stack.ts";

let folder = "";
let open: OpenStack;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cleanclaim-mend-"));
  open = await openStack({ dataFolder: folder });
});
afterEach(async () => {
  await open.close();
  await rm(folder, { recursive: true, force: true });
});

const put = (Key: string, Body: string) =>
  open.resources.clients.s3.send(new PutObjectCommand({ Bucket: open.resources.buckets.reports, Key, Body }));

const read = async (Key: string) => {
  const { Body } = await open.resources.clients.s3.send(
    new GetObjectCommand({ Bucket: open.resources.buckets.reports, Key }),
  );
  return Body?.transformToString();
};

/** The emulator's own file of an object. */
async function fileOf(content: string, ending: string): Promise<string> {
  for (const name of await readdir(join(folder, "objects"), { recursive: true })) {
    const path = join(folder, "objects", name);
    if (name.endsWith(".data") && (await readFile(path, "utf8")) === content) return path.replace(/\.data$/, ending);
  }
  return expect.unreachable("the object is not there");
}

/** Stops, tears something as a killed process leaves it, and starts again. */
async function restartAfter(tear: () => Promise<void>): Promise<void> {
  await open.close();
  await tear();
  await writeFile(join(folder, "lock"), "1");
  open = await openStack({ dataFolder: folder });
}

describe("after a kill in the middle of a write", () => {
  it.each([
    ["a description cut off", (content: string) => fileOf(content, ".meta.json").then((path) => truncate(path, 7))],
    ["bytes without a description", (content: string) => fileOf(content, ".meta.json").then((path) => rm(path))],
    ["bytes cut off", (content: string) => fileOf(content, ".data").then((path) => truncate(path, 3))],
  ])("%s: the stack starts, the torn object is not there, and can be written again", async (_, tear) => {
    await put("a/whole.txt", "whole and sound");
    await put("a/torn.txt", "torn in the middle");
    await restartAfter(() => tear("torn in the middle"));
    expect(await read("a/whole.txt")).toBe("whole and sound");
    await expect(read("a/torn.txt")).rejects.toMatchObject({ name: "NoSuchKey" });
    await put("a/torn.txt", "torn in the middle");
    expect(await read("a/torn.txt")).toBe("torn in the middle");
  });
});
