import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStack } from "../../infra/local/stack.ts";
import type { EncounterInput } from "../../shared/claim/encounter.ts";
import { dependentEncounterInput, soundEncounterInput } from "../builders/sound-encounter.ts";
import { runCleanclaim } from "./cleanclaim-process.ts";
import { writePracticeFile } from "./practice-file.ts";

/** Names, ids and days that stand nowhere else, in every place of an encounter that tells of a person. */
const canary = /zanzibarov|quetzalina|XMEMBERX|1951-05-17|19510517|pelican quay|XACCOUNTX/i;
const person = {
  lastName: "Zanzibarov",
  firstName: "Quetzalina",
  birthDate: "1951-05-17",
  sex: "F" as const,
  address: { line1: "7 Pelican Quay", city: "Springfield", state: "IL", zip: "62704" },
};
const coverages = [{ payerId: "HVHP1", memberId: "XMEMBERX77" }];

const encounters: readonly EncounterInput[] = [
  soundEncounterInput({ encounterId: "P-1", patient: { ...person, accountNumber: "XACCOUNTX" }, coverages }),
  soundEncounterInput({
    encounterId: "P-2",
    patient: person,
    coverages,
    diagnoses: [{ description: "Zanzibarov has a cold" }],
  }),
  soundEncounterInput({
    encounterId: "P-3",
    serviceFrom: "2026-11-12",
    patient: person,
    coverages,
    rendering: { npi: "1245319598", lastName: "Zanzibarov" },
  }),
  dependentEncounterInput({
    encounterId: "P-4",
    coverages: [{ payerId: "PRMU2", memberId: "XMEMBERX78", relationship: "child", subscriber: person }],
  }),
];

let folder = "";
const data = () => join(folder, "data");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cleanclaim-privacy-"));
  const place = await writePracticeFile(folder, "canary-clinic", encounters);
  const broken = `{"encounterId":"P-5","patient":{"lastName":"Zanzibarov"}}\nZanzibarov, Quetzalina, not JSON\n`;
  await writeFile(join(place, "broken.ndjson"), broken);
  const stack = await openStack({ dataFolder: data() });
  const poison = JSON.stringify({ company: "my-company", practice: "canary-clinic", claimId: "Zanzibarov Quetzalina" });
  const QueueUrl = stack.resources.queues.get("scrub-claim")?.url;
  await stack.resources.clients.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: poison }));
  await stack.close();
  const { code, errors } = await runCleanclaim(
    "start",
    place,
    "--once",
    "--json",
    "--days-per-second",
    "300",
    "--data",
    data(),
  );
  expect({ code, errors }).toEqual({ code: 1, errors: "" }); // the poison is a finding
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("what is told of a patient", () => {
  it("is on the wire, so that this test looks for something", async () => {
    const sent = join(data(), "files", "exchange", "sent");
    const files = (await readdir(sent, { recursive: true })).filter((name) => name.endsWith(".837"));
    const texts = await Promise.all(files.map((name) => readFile(join(sent, name), "utf8")));
    expect(texts.join("")).toMatch(/ZANZIBAROV\*QUETZALINA/);
  });

  it("is not in the log, which does speak", async () => {
    const log = await readFile(join(data(), "logs", "pipeline.ndjson"), "utf8");
    expect(log).toContain("message failed");
    expect(log).not.toMatch(canary);
  });

  it("is not in the keys of objects", async () => {
    const names = await readdir(join(data(), "files"), { recursive: true });
    const told = await readFile(join(data(), "seen-objects.log"), "utf8");
    expect(names.length).toBeGreaterThan(5);
    expect(names.join("\n") + told).not.toMatch(canary);
  });

  it("is not in reports of findings, nor in anything of the table but what the claim itself says", async () => {
    const rejections = join(data(), "files", "reports", "rejections");
    const reports = (await readdir(rejections, { recursive: true })).filter((name) => name.endsWith(".json"));
    const texts = await Promise.all(reports.map((name) => readFile(join(rejections, name), "utf8")));
    expect(texts.length).toBe(2);
    expect(texts.join("")).not.toMatch(canary);

    const stack = await openStack({ dataFolder: data() });
    try {
      const { clients, tableName } = stack.resources;
      const { Items = [] } = await clients.dynamo.send(new ScanCommand({ TableName: tableName }));
      const others = Items.filter((item) => item.sk?.S?.startsWith("content#") !== true);
      expect(others.length).toBeGreaterThan(10);
      expect(
        JSON.stringify(others, (_key, value) =>
          value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
        ),
      ).not.toMatch(canary);
    } finally {
      await stack.close();
    }
  });
});
