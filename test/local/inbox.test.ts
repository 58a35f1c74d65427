import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Inbox } from "../../infra/local/inbox.ts";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { findFiles, UnknownPracticeError, type UploadedFile } from "../../infra/local/upload.ts";
import { s3DocumentStore } from "../../shared/adapters/aws/document-store.ts";
import { fileNameKey, rejectionKey } from "../../shared/contracts/object-keys.ts";
import { identifierFrom } from "../../shared/values/identifier.ts";

let folder = "";
let data = "";
let stack: Stack;
let inbox: Inbox;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cleanclaim-inbox-"));
  data = join(folder, "data");
  stack = await startStack({
    dataFolder: data,
    daysPerSecond: 1,
    handlerOf: async () => async () => ({ batchItemFailures: [] }),
  });
  inbox = new Inbox(stack, data, "acme-billing");
  await inbox.open();
});
afterEach(async () => {
  await inbox.close();
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Writes files, each with its own path as its text unless told otherwise. */
async function write(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, path, ".."), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

const inWords = (files: readonly UploadedFile[]) => files.map(({ path, practice }) => `${practice}: ${basename(path)}`);

describe("files given", () => {
  it("are of the practice whose folder they lie in, its profile first", async () => {
    await write(folder, {
      "day/oak-clinic/a.csv": "a",
      "day/oak-clinic/practice.json": "{}",
      "day/elm-clinic/b.csv": "b",
    });
    const sent = await inbox.send([join(folder, "day")]);
    expect(inWords(sent)).toEqual(["oak-clinic: practice.json", "elm-clinic: b.csv", "oak-clinic: a.csv"]);
    expect(sent[0]?.key).toBe("profiles/acme-billing/oak-clinic.json");
    expect(sent[2]?.key).toMatch(/^encounters\/acme-billing\/oak-clinic\/[0-9a-f]{16,}\.csv$/);
  });

  it("are of the practice that is named, wherever they lie", async () => {
    await write(folder, { "Some Folder/day.csv": "a" });
    expect(inWords(await inbox.send([join(folder, "Some Folder", "day.csv")], "oak-clinic"))).toEqual([
      "oak-clinic: day.csv",
    ]);
  });

  it("are refused when nothing says whose they are", async () => {
    await write(folder, { "Some Folder/day.csv": "a" });
    await expect(inbox.send([join(folder, "Some Folder", "day.csv")])).rejects.toThrow(UnknownPracticeError);
  });

  it("do nothing a second time, under whatever name, but do for another practice", async () => {
    await write(folder, { "oak-clinic/a.csv": "same", "oak-clinic/copy.csv": "same", "elm-clinic/a.csv": "same" });
    const news = async (path: string) => (await inbox.send([join(folder, path)])).map(({ isNew }) => isNew);
    expect(await news("oak-clinic/a.csv")).toEqual([true]);
    expect(await news("oak-clinic/a.csv")).toEqual([false]);
    expect(await news("oak-clinic/copy.csv")).toEqual([false]);
    expect(await news("elm-clinic/a.csv")).toEqual([true]);
  });

  it("leave out what is hidden and what came back", async () => {
    await write(folder, {
      "oak-clinic/a.csv": "a",
      "oak-clinic/.a.swp": "b",
      "oak-clinic/rejected/a.rejected.csv": "c",
    });
    expect((await findFiles(join(folder, "oak-clinic"))).map(({ path }) => basename(path))).toEqual(["a.csv"]);
  });
});

describe("the inbox", () => {
  it("takes what was dropped while nobody was there, all of a practice's folder as that practice's", async () => {
    await write(inbox.folder, { "oak-clinic/a.csv": "a", "oak-clinic/march/b.csv": "b", "Not A Practice/c.csv": "c" });
    expect(inWords(await inbox.sendWaiting())).toEqual(["oak-clinic: a.csv", "oak-clinic: b.csv"]);
  });

  it("takes what is dropped while it watches, profile first, and says what it cannot take", async () => {
    const taken: UploadedFile[] = [];
    const problems: string[] = [];
    await inbox.watch(
      (file) => taken.push(file),
      (path) => problems.push(basename(path)),
    );
    await write(inbox.folder, {
      "oak-clinic/a.csv": "a",
      "oak-clinic/practice.json": "{}",
      "oak-clinic/march/b.csv": "b",
      "loose.csv": "c",
    });
    while (taken.length < 3 || problems.length < 1) await sleep(20);
    expect(inWords(taken.slice(0, 1))).toEqual(["oak-clinic: practice.json"]);
    expect(inWords(taken).toSorted()).toEqual(["oak-clinic: a.csv", "oak-clinic: b.csv", "oak-clinic: practice.json"]);
    expect(problems).toEqual(["loose.csv"]);
  });

  it("takes the others when one of what was dropped is gone again", async () => {
    const taken: UploadedFile[] = [];
    const problems: string[] = [];
    await write(inbox.folder, { "oak-clinic/a.csv": "a" });
    await inbox.take(
      [join(inbox.folder, "oak-clinic", "gone.csv"), join(inbox.folder, "oak-clinic", "a.csv")],
      (file) => taken.push(file),
      (path) => problems.push(basename(path)),
    );
    expect(inWords(taken)).toEqual(["oak-clinic: a.csv"]);
    expect(problems).toEqual(["gone.csv"]);
  });

  it("gives rejected rows back beside what was dropped, under its own name, also after a restart", async () => {
    await write(inbox.folder, { "oak-clinic/My day.csv": "a" });
    const [sent] = await inbox.sendWaiting();
    const tenant = { company: "acme-billing", practice: "oak-clinic" };
    await stack.resources.clients.s3.send(
      new PutObjectCommand({
        Bucket: stack.resources.buckets.reports,
        Key: rejectionKey(tenant, identifierFrom(16, "intake", sent?.key ?? ""), "csv"),
        Body: "bad row",
      }),
    );
    stack.wake();
    await stack.whenAtRest();
    const again = new Inbox(stack, data, "acme-billing");
    await again.open();
    const {
      rejected: [copy],
    } = await again.returnRejections();
    expect(copy).toBe(join(inbox.folder, "oak-clinic", "rejected", "My day.csv.rejected.csv"));
    expect(await readFile(copy ?? "", "utf8")).toBe("bad row");
    expect(await readdir(join(inbox.folder, "oak-clinic"))).toEqual(["My day.csv", "rejected"]);
  });

  it("keeps a file's name where its report finds it", async () => {
    await write(inbox.folder, { "oak-clinic/Weeks 3 + 4.csv": "a" });
    const [sent] = await inbox.sendWaiting();
    const tenant = { company: "acme-billing", practice: "oak-clinic" };
    const { clients, buckets } = stack.resources;
    const kept = await s3DocumentStore(clients.s3, buckets).readText(
      "inbound",
      fileNameKey(tenant, identifierFrom(16, "intake", sent?.key ?? "")),
    );
    expect(kept).toBe("Weeks 3 + 4.csv");
  });

  it("gives back what is wrong with a corrected file beside what was wrong with the first, though both have one name", async () => {
    const { clients, buckets } = stack.resources;
    const documents = s3DocumentStore(clients.s3, buckets);
    for (const body of ["first", "second"]) {
      await write(inbox.folder, { "oak-clinic/day.csv": body });
      const [sent] = await inbox.sendWaiting();
      const tenant = { company: "acme-billing", practice: "oak-clinic" };
      const intakeId = identifierFrom(16, "intake", sent?.key ?? "");
      const counts = { rows: 1, acceptedRows: 0, rejectedRows: 1, encounters: 0, duplicate: 0, registrations: 0 };
      const report = { intakeId, refused: false, ...counts, findings: [] };
      const back = { csv: `rows of ${body}`, txt: `report of ${body}`, json: JSON.stringify(report) };
      for (const extension of ["csv", "txt", "json"] as const) {
        await documents.write("reports", rejectionKey(tenant, intakeId, extension), back[extension], "text/plain");
      }
      stack.wake();
      await stack.whenAtRest();
      await inbox.returnRejections();
    }
    const folder = join(inbox.folder, "oak-clinic", "rejected");
    const returned = Object.fromEntries(
      await Promise.all(
        (await readdir(folder)).map(async (name) => [name, await readFile(join(folder, name), "utf8")]),
      ),
    );
    expect(returned).toEqual({
      "day.csv.rejected.csv": "rows of first",
      "day.csv.report.txt": "report of first",
      "day.csv.2.rejected.csv": "rows of second",
      "day.csv.2.report.txt": "report of second",
    });
    expect((await inbox.reports()).map(({ name }) => name)).toEqual(["day.csv", "day.csv.2"]);
  });
});
