import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ScanCommand, type ScanCommandOutput } from "@aws-sdk/client-dynamodb";
import { Inbox } from "../../infra/local/inbox.ts";
import { payerOnS3 } from "../../infra/local/payer/payer-on-s3.ts";
import { sampleEncounters, samplePractices } from "../../infra/local/sample/sample-encounters.ts";
import { startStack } from "../../infra/local/stack.ts";
import { dynamoClient, s3Client, sqsClient } from "../../shared/adapters/aws/clients.ts";
import { meter } from "../../shared/adapters/aws/meter.ts";
import { priceOf } from "../../shared/adapters/aws/prices.ts";
import { dayOf, parseDay } from "../../shared/values/day.ts";
import { instantOf, parseInstant } from "../../shared/values/instant.ts";
import type { PipelineRun } from "./pipeline.ts";

const [folder = "", size = "1000"] = process.argv.slice(2);
const claims = Number(size);
const day = parseDay("2026-11-16") ?? dayOf(instantOf(0));

/** The encounters of one practice, a line each. */
function* encounterLines(prefix: string): Generator<string> {
  for (const { practice, encounter } of sampleEncounters(claims, 2026, day)) {
    if (practice.prefix === prefix) yield `${JSON.stringify(encounter)}\n`;
  }
}

for (const { prefix, name, profile } of samplePractices) {
  const place = join(folder, "in", name);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, "practice.json"), JSON.stringify(profile));
  await pipeline(Readable.from(encounterLines(prefix)), createWriteStream(join(place, "day.ndjson")));
}

let callSeconds = 0;
let calls = 0;
/** Around every call of a client, waiting for messages left out. */
function timed<Input, Answer>(
  next: (args: Input) => Promise<Answer>,
  context: { readonly commandName?: string },
): (args: Input) => Promise<Answer> {
  return async (args) => {
    const started = performance.now();
    try {
      return await next(args);
    } finally {
      if (context.commandName !== "ReceiveMessageCommand") {
        callSeconds += (performance.now() - started) / 1000;
        calls++;
      }
    }
  };
}
const everyCall = { step: "initialize", name: "timed", priority: "high" } as const;

const startAt = parseInstant("2026-11-17T15:00:00.000Z");
const stack = await startStack({
  dataFolder: join(folder, "data"),
  daysPerSecond: 10_000,
  ...(startAt === undefined ? {} : { startAt }),
  participants: (resources, watch) => [payerOnS3(resources, watch, 7)],
});
dynamoClient().middlewareStack.add(timed, everyCall);
sqsClient().middlewareStack.add(timed, everyCall);
s3Client().middlewareStack.add(timed, everyCall);
const inbox = new Inbox(stack, join(folder, "data"), "acme-billing");
await inbox.open();
meter.reset();
const started = performance.now();
let peak = 0;
const sampling = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 100);
await inbox.send([join(folder, "in")]);
await stack.whenAtRest();
const seconds = (performance.now() - started) / 1000;
clearInterval(sampling);
const counts = meter.snapshot();

let settled = 0;
let after: ScanCommandOutput["LastEvaluatedKey"];
do {
  const page: ScanCommandOutput = await stack.resources.clients.dynamo.send(
    new ScanCommand({ TableName: stack.resources.tableName, ExclusiveStartKey: after }),
  );
  for (const item of page.Items ?? []) {
    if (item.sk?.S === "state" && ["adjudicated", "closed"].includes(item.l?.S ?? "")) settled++;
  }
  after = page.LastEvaluatedKey;
} while (after !== undefined);
await inbox.close();
await stack.stop();

const run: PipelineRun = {
  claims,
  seconds,
  callSeconds,
  calls,
  peakMiB: peak / 1_048_576,
  writeUnits: counts.writeUnits,
  readUnits: counts.readUnits,
  dollarsPerMillion: (priceOf(counts).total / claims) * 1_000_000,
  settled,
};
process.stdout.write(`${JSON.stringify(run)}\n`);
