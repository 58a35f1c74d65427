import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dynamoBatchStore } from "../../../shared/adapters/aws/batch-store.ts";
import { dynamoClaimStore } from "../../../shared/adapters/aws/claim-store.ts";
import { closeClients, dynamoClient, s3Client, sqsClient } from "../../../shared/adapters/aws/clients.ts";
import { addCounts, noCounts, totalRequests } from "../../../shared/adapters/aws/counts.ts";
import { s3DocumentStore } from "../../../shared/adapters/aws/document-store.ts";
import { readBucketsEnv, readQueuesEnv, readTableEnv } from "../../../shared/adapters/aws/env.ts";
import { meter } from "../../../shared/adapters/aws/meter.ts";
import { sqsNextStage } from "../../../shared/adapters/aws/next-stage.ts";
import { priceOf, prices } from "../../../shared/adapters/aws/prices.ts";
import { ClaimEvent } from "../../../shared/claim/claim-event.ts";
import { at, claimIdAt, contentOf, firstState, newCompany, usualEncounter } from "../contract/samples.ts";
import { type Emulators, startEmulators } from "./emulators.ts";

let emulators: Emulators;
beforeAll(async () => {
  process.env.CLEANCLAIM_METER = "1";
  emulators = await startEmulators();
});
afterAll(async () => {
  delete process.env.CLEANCLAIM_METER;
  await emulators.stop();
});
beforeEach(() => meter.reset());

const claims = () => dynamoClaimStore(dynamoClient(), readTableEnv());

async function unitsOf(work: () => Promise<unknown>): Promise<{ writeUnits: number; readUnits: number }> {
  meter.reset();
  await work();
  const { writeUnits, readUnits } = meter.snapshot();
  return { writeUnits, readUnits };
}

describe("the meter over DynamoDB", () => {
  it("counts one unit for a state, and for the index one when it comes or goes, two when it moves, none when it stays", async () => {
    const store = claims();
    const { work: _, ...state } = firstState(newCompany());
    const ready = { list: "ready", due: at("2026-12-01T00:00:00.000Z") } as const;
    const later = { list: "ready", due: at("2026-12-02T00:00:00.000Z") } as const;
    const units: number[] = [];
    units.push((await unitsOf(() => store.create([state]))).writeUnits);
    units.push((await unitsOf(() => store.save([{ ...state, version: 2, work: ready }]))).writeUnits);
    units.push((await unitsOf(() => store.save([{ ...state, version: 3, work: ready }]))).writeUnits);
    units.push((await unitsOf(() => store.save([{ ...state, version: 4, work: later }]))).writeUnits);
    units.push((await unitsOf(() => store.save([{ ...state, version: 5 }]))).writeUnits);
    expect(units).toEqual([1, 2, 1, 3, 2]);
  });

  it("counts a refused write, which leaves the index alone", async () => {
    const store = claims();
    const state = firstState(newCompany());
    await store.create([state]);
    expect(await unitsOf(() => store.save([{ ...state, version: 7 }]))).toEqual({ writeUnits: 1, readUnits: 0 });
  });

  it("counts a started KB of the larger of old and new", async () => {
    const store = claims();
    const postings = Array.from({ length: 60 }, (_, n) => `remit#${claimIdAt(n)}#1`);
    const { work: _, ...small } = firstState(newCompany());
    expect(await unitsOf(() => store.create([{ ...small, postings }]))).toEqual({ writeUnits: 2, readUnits: 0 });
    expect(await unitsOf(() => store.save([{ ...small, version: 2 }]))).toEqual({ writeUnits: 2, readUnits: 0 });
    expect(await unitsOf(() => store.save([{ ...small, version: 3 }]))).toEqual({ writeUnits: 1, readUnits: 0 });
  });

  it("counts every item of a batch for itself, also one that is not there", async () => {
    const store = claims();
    const company = newCompany();
    const states = Array.from({ length: 30 }, (_, n) => firstState(company, { claimId: claimIdAt(n) }));
    const contents = states.map(({ claimId }) => contentOf(claimId, usualEncounter()));
    expect(await unitsOf(() => store.putContents(company, contents))).toEqual({ writeUnits: 30, readUnits: 0 });
    expect(meter.snapshot().requests).toEqual({ "DynamoDB.BatchWriteItem": 2 });
    await store.create(states);
    const ids = [...states.map(({ claimId }) => claimId), "UNKNOWN1", "UNKNOWN2"];
    expect(await unitsOf(() => store.load(company, ids))).toEqual({ writeUnits: 0, readUnits: 32 });
  });

  it("counts a page of the index at half, however empty", async () => {
    const store = claims();
    const company = newCompany();
    const now = at("2026-12-31T00:00:00.000Z");
    expect(await unitsOf(() => store.work(company, "cedar-clinic", "ready", now))).toEqual({
      writeUnits: 0,
      readUnits: 0.5,
    });
    await store.create(Array.from({ length: 60 }, (_, n) => firstState(company, { claimId: claimIdAt(n) })));
    const { readUnits } = await unitsOf(() => store.work(company, "cedar-clinic", "follow-up", now));
    expect(readUnits).toBeGreaterThan(0.5);
    expect(readUnits).toBeLessThanOrEqual(2.5);
  });

  it("counts updates and deletions", async () => {
    const store = dynamoBatchStore(dynamoClient(), readTableEnv());
    const manifest = {
      company: newCompany(),
      practice: "cedar-clinic",
      kind: "837p",
      fileId: "C000000001",
      payerId: "HVHP1",
      controlNumber: 1,
      createdAt: at("2026-12-01T00:00:00.000Z"),
      claims: [{ claimId: claimIdAt(1), content: "0123456789ABCDEF", version: 3 }],
    } as const;
    const { company, fileId } = manifest;
    expect((await unitsOf(() => store.propose({ ...manifest, claims: [...manifest.claims] }))).writeUnits).toBe(1);
    expect((await unitsOf(() => store.freeze({ ...manifest, claims: [...manifest.claims] }))).writeUnits).toBe(1);
    expect((await unitsOf(() => store.advance(company, fileId, "open", "sent"))).writeUnits).toBe(1);
    expect((await unitsOf(() => store.advance(company, fileId, "open", "sent"))).writeUnits).toBe(1);
    expect((await unitsOf(() => store.close({ ...manifest, claims: [...manifest.claims] }))).writeUnits).toBe(1);
  });

  it("keeps a usual claim's state, content, event and posting within a unit each", async () => {
    const store = claims();
    const company = newCompany();
    const claimId = claimIdAt(1);
    const { work: _, ...state } = firstState(company, {
      claimId,
      askId: "S000000009",
      finalizedAt: at("2026-12-01T00:00:00.000Z"),
      statementId: "P000000004",
      payerClaimNumber: "20263320000417",
      holds: [{ reason: "medicare-secondary-payer-missing", since: at("2026-12-01T00:00:00.000Z") }],
      postings: ["charge#C000000001", "remit#R0123456789ABCDEF#1", "remit#R9876543210FEDCBA#12"],
    });
    const entries = Array.from({ length: 12 }, (_, n) => ({
      kind: "adjustment" as const,
      cents: state.chargedCents,
      line: `${claimId}${n}`,
      group: "CO",
      reason: "45",
    }));
    const event = ClaimEvent.parse({
      claimId,
      key: "acknowledged#C000000001#A2",
      kind: "acknowledged",
      at: state.receivedAt,
      detail: { file: "C000000001", category: "A2", statuses: ["20", "21"], payerClaimNumber: "20263320000417" },
    });
    const posting = { claimId, key: "remit#R0123456789ABCDEF#1", at: state.receivedAt, entries };
    expect((await unitsOf(() => store.create([state]))).writeUnits).toBe(1);
    expect((await unitsOf(() => store.putContents(company, [contentOf(claimId, usualEncounter())]))).writeUnits).toBe(
      1,
    );
    expect((await unitsOf(() => store.record(company, [event], []))).writeUnits).toBe(1);
    expect((await unitsOf(() => store.record(company, [], [posting]))).writeUnits).toBe(1);
  });
});

describe("the meter over SQS and S3", () => {
  it("counts a batch of messages as one request for each started 64 KB", async () => {
    const next = sqsNextStage(sqsClient(), readQueuesEnv());
    const company = newCompany();
    await next.send(
      "scrub-claim",
      Array.from({ length: 25 }, (_, n) => ({ company, practice: "oak", claimId: claimIdAt(n) })),
    );
    expect(meter.snapshot()).toMatchObject({ requests: { "SQS.SendMessageBatch": 3 }, sqsRequests: 3 });
    meter.reset();
    const key = `received/${company}/${"x".repeat(1000)}`;
    await next.send(
      "post-remittance",
      Array.from({ length: 100 }, (_, n) => ({ company, key, transaction: n + 1 })),
    );
    expect(meter.snapshot().sqsRequests).toBe(10);
  });

  it("counts writes, parts and lists apart from reads", async () => {
    const store = s3DocumentStore(s3Client(), readBucketsEnv());
    const company = newCompany();
    async function* twelveMegabytes(): AsyncGenerator<Uint8Array> {
      for (let n = 0; n < 12; n++) yield new Uint8Array(1_048_576);
    }
    await store.write("reports", `${company}/small`, "text", "text/plain");
    expect(meter.snapshot()).toMatchObject({ s3Writes: 1, s3Reads: 0 });
    await store.readText("reports", `${company}/small`);
    await store.readText("reports", `${company}/absent`);
    expect(meter.snapshot()).toMatchObject({ s3Writes: 1, s3Reads: 2 });
    meter.reset();
    await store.write("reports", `${company}/large`, twelveMegabytes(), "text/plain");
    expect(meter.snapshot()).toMatchObject({
      requests: { "S3.CreateMultipartUpload": 1, "S3.UploadPart": 3, "S3.CompleteMultipartUpload": 1 },
      s3Writes: 5,
    });
  });
});

describe("the meter", () => {
  it("adds what others counted, and starts again at nothing", () => {
    meter.add({ lambdaRequests: 3, requests: { "DynamoDB.PutItem": 2 } });
    meter.add({ lambdaRequests: 1, requests: { "DynamoDB.PutItem": 1, "S3.GetObject": 4 } });
    expect(meter.snapshot()).toEqual({
      ...noCounts,
      lambdaRequests: 4,
      requests: { "DynamoDB.PutItem": 3, "S3.GetObject": 4 },
    });
    expect(totalRequests(meter.snapshot())).toBe(7);
    meter.reset();
    expect(meter.snapshot()).toEqual(noCounts);
  });

  it("prices counts by service, from a dated table", () => {
    expect(prices.takenOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const price = priceOf(
      addCounts(noCounts, {
        writeUnits: 2e6,
        readUnits: 4e6,
        sqsRequests: 1e6,
        s3Writes: 1_000,
        s3Reads: 10_000,
        lambdaRequests: 1e6,
        lambdaGigabyteSeconds: 30_000,
        scheduledInvocations: 1e6,
      }),
    );
    expect(price.dynamodb).toBeCloseTo(1.25 + 0.5);
    expect(price.sqs).toBeCloseTo(0.5);
    expect(price.s3).toBeCloseTo(0.005 + 0.004);
    expect(price.lambda).toBeCloseTo(0.2 + 0.400002);
    expect(price.scheduler).toBeCloseTo(1);
    expect(price.total).toBeCloseTo(3.859002);
  });

  it("is off unless the environment asks for it", async () => {
    delete process.env.CLEANCLAIM_METER;
    closeClients();
    await claims().create([firstState(newCompany())]);
    expect(meter.snapshot()).toEqual(noCounts);
    process.env.CLEANCLAIM_METER = "1";
    closeClients();
  });
});
