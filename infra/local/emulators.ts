import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import type { Server } from "node:http";
import { join } from "node:path";
import dynalite from "dynalite";
import { type FauxqsServer, startFauxqs } from "fauxqs";
import type { FolderLock } from "./data-lock.ts";
import { onLoopback } from "./loopback.ts";
import { dropUnfinishedUploads, mendObjects } from "./mend-objects.ts";

/** What is asked of an emulator in this process directly, because a request for it would cost more than the work itself. */
export interface Glances {
  /** Messages in a queue: waiting, hidden or delayed. Absent when the queues are somewhere else. */
  readonly messagesIn?: (queueName: string) => number;
  /** Grows with every object that is written or taken away. Absent when the objects are somewhere else. */
  readonly objectWrites?: () => number;
}

export interface Emulators {
  readonly glances: Glances;
  stop(): Promise<void>;
}

/** What the user's environment says of an endpoint: then that one is used, and no emulator started for it. */
function ownEndpoint(service: "DYNAMODB" | "SQS" | "S3"): string | undefined {
  const endpoint = process.env[`AWS_ENDPOINT_URL_${service}`] ?? process.env.AWS_ENDPOINT_URL;
  return endpoint === "" ? undefined : endpoint;
}

/**
 * DynamoDB, SQS and S3 on this machine, in this process, with what they hold kept in a folder. Sets the endpoints,
 * region and credentials that the SDK reads, save where the user has set an endpoint.
 */
export async function startEmulators(folder: string, { wasKilled }: Pick<FolderLock, "wasKilled">): Promise<Emulators> {
  const stops: (() => Promise<void>)[] = [];
  let glances: Glances = {};
  const needsDynamo = ownEndpoint("DYNAMODB") === undefined;
  const needsSqs = ownEndpoint("SQS") === undefined;
  const needsS3 = ownEndpoint("S3") === undefined;
  if (needsDynamo && needsSqs && needsS3) useNoAccount();
  setRegionAndCredentials();
  if (needsDynamo) {
    const path = join(folder, "dynamodb");
    await mkdir(path, { recursive: true });
    const server = dynalite({ path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
    process.env.AWS_ENDPOINT_URL_DYNAMODB = `http://127.0.0.1:${await listen(server)}`;
    stops.push(() => close(server));
  }
  if (needsSqs || needsS3) {
    const queues = join(folder, "queues");
    const objects = join(folder, "objects");
    await mkdir(queues, { recursive: true });
    await mkdir(objects, { recursive: true });
    await dropUnfinishedUploads(objects);
    if (wasKilled) await mendObjects(objects);
    const server = await onLoopback(() =>
      startFauxqs({
        port: 0,
        logger: false,
        dataDir: queues,
        s3StorageDir: objects,
        messageSpies: { bufferSize: 1 },
      }),
    );
    glances = { ...(needsSqs ? glanceAtQueues(server) : {}), ...(needsS3 ? glanceAtObjects(server) : {}) };
    const endpoint = `http://127.0.0.1:${server.port}`;
    if (needsSqs) process.env.AWS_ENDPOINT_URL_SQS = endpoint;
    if (needsS3) process.env.AWS_ENDPOINT_URL_S3 = endpoint;
    stops.push(() => server.stop());
  }
  return {
    glances,
    stop: async () => {
      for (const stop of stops) await stop();
      if (needsDynamo) delete process.env.AWS_ENDPOINT_URL_DYNAMODB;
      if (needsSqs) delete process.env.AWS_ENDPOINT_URL_SQS;
      if (needsS3) delete process.env.AWS_ENDPOINT_URL_S3;
    },
  };
}

function glanceAtQueues(server: FauxqsServer): Glances {
  return {
    messagesIn: (queueName) => {
      const messages = server.inspectQueue(queueName)?.messages;
      return messages === undefined ? 0 : messages.ready.length + messages.delayed.length + messages.inflight.length;
    },
  };
}

/** The emulator tells those who wait for an event of every event; one who is never content hears of all of them. */
function glanceAtObjects(server: FauxqsServer): Glances {
  let writes = 0;
  server.spy
    .waitForMessage((event) => {
      if (event.service === "s3" && event.status !== "downloaded") writes++;
      return false;
    })
    .catch(() => undefined);
  return { objectWrites: () => writes };
}

/** What the SDK wants to be told, where the user's environment does not say. */
export function setRegionAndCredentials(): void {
  process.env.AWS_REGION ??= "us-east-1";
  process.env.AWS_ACCESS_KEY_ID ??= "local";
  process.env.AWS_SECRET_ACCESS_KEY ??= "local";
}

/**
 * Everything is on this machine: a profile of the user's, whose sign-in may have run out, is left alone, and nothing may
 * turn the SDK away from our endpoints.
 */
function useNoAccount(): void {
  process.env.AWS_ACCESS_KEY_ID = "local";
  process.env.AWS_SECRET_ACCESS_KEY = "local";
  for (const name of notOurs) delete process.env[name];
}

const notOurs = [
  "AWS_PROFILE",
  "AWS_SESSION_TOKEN",
  "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
  "AWS_USE_FIPS_ENDPOINT",
  "AWS_USE_DUALSTACK_ENDPOINT",
] as const;

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("the emulator has no port");
  return address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
