import type { BucketName } from "../shared/contracts/object-keys.ts";
import {
  codeSetPrefix,
  codingPrefix,
  decisionPrefix,
  editCatalogPrefix,
  encounterPrefix,
  fileNamePrefix,
  receivedPrefix,
  refusalPrefix,
  rulePrefix,
} from "../shared/contracts/object-keys.ts";
import type { StageName } from "../shared/contracts/stage-name.ts";

/*
 * The pipeline as one table. The AWS stack and the stack on this machine are both built from it.
 * Every stage has a queue, a dead-letter queue and a function; a trigger is what puts messages into the queue, besides
 * the stages that name it in `next`.
 */

export type Trigger =
  | { readonly kind: "queue" }
  | { readonly kind: "object-created"; readonly bucket: BucketName; readonly prefix: string }
  /** Five-field cron in UTC. The message is `{"tick": "<scheduled time>"}`. */
  | { readonly kind: "schedule"; readonly cron: string };

/** What a stage may do to documents, by prefix; and to the table. Its role is made from this. */
export interface Access {
  readonly table: "read" | "read-write";
  readonly reads: readonly { readonly bucket: BucketName; readonly prefix: string }[];
  readonly writes: readonly { readonly bucket: BucketName; readonly prefix: string }[];
}

export interface Stage {
  readonly name: StageName;
  readonly trigger: Trigger;
  readonly next: readonly StageName[];
  /** Messages an invocation. */
  readonly batchSize: number;
  /** How long the event source may wait to fill a batch. */
  readonly windowSeconds: number;
  readonly concurrency: number;
  readonly timeoutSeconds: number;
  readonly memoryMiB: number;
  /** Receives before a message is parked in the dead-letter queue. */
  readonly maxReceives: number;
  readonly access: Access;
}

const ordinary = { windowSeconds: 1, concurrency: 10, timeoutSeconds: 60, memoryMiB: 512, maxReceives: 5 } as const;

export const pipeline: readonly Stage[] = [
  {
    ...ordinary,
    name: "intake-encounter",
    trigger: { kind: "object-created", bucket: "inbound", prefix: encounterPrefix },
    next: ["code-encounter"],
    batchSize: 1,
    windowSeconds: 0,
    timeoutSeconds: 900,
    memoryMiB: 1024,
    access: {
      table: "read-write",
      reads: [
        { bucket: "inbound", prefix: encounterPrefix },
        { bucket: "inbound", prefix: "profiles/" },
        { bucket: "inbound", prefix: "fhir/" },
        { bucket: "inbound", prefix: fileNamePrefix },
      ],
      writes: [
        { bucket: "reports", prefix: "rejections/" },
        { bucket: "inbound", prefix: "fhir/" },
        { bucket: "inbound", prefix: "notes/" },
      ],
    },
  },
  {
    ...ordinary,
    name: "code-encounter",
    trigger: { kind: "queue" },
    next: ["check-eligibility"],
    batchSize: 100,
    timeoutSeconds: 300,
    memoryMiB: 1024,
    access: {
      table: "read-write",
      reads: [
        { bucket: "inbound", prefix: codeSetPrefix },
        { bucket: "inbound", prefix: "profiles/" },
        { bucket: "inbound", prefix: "notes/" },
        { bucket: "inbound", prefix: "preferences/" },
      ],
      writes: [{ bucket: "reports", prefix: codingPrefix }],
    },
  },
  {
    ...ordinary,
    name: "decide-coding",
    trigger: { kind: "object-created", bucket: "inbound", prefix: decisionPrefix },
    next: ["check-eligibility"],
    batchSize: 1,
    windowSeconds: 0,
    access: {
      table: "read-write",
      reads: [
        { bucket: "inbound", prefix: decisionPrefix },
        { bucket: "reports", prefix: codingPrefix },
      ],
      writes: [
        { bucket: "inbound", prefix: "preferences/" },
        { bucket: "reports", prefix: decisionPrefix },
      ],
    },
  },
  {
    ...ordinary,
    name: "check-eligibility",
    trigger: { kind: "queue" },
    next: ["scrub-claim"],
    // Each message may wait 20 seconds for a payer.
    batchSize: 10,
    timeoutSeconds: 300,
    access: { table: "read-write", reads: [{ bucket: "inbound", prefix: "profiles/" }], writes: [] },
  },
  {
    ...ordinary,
    name: "ask-eligibility",
    // Before claims are sent, with time for an answer.
    trigger: { kind: "schedule", cron: "0 8,12,20 * * 1-5" },
    next: ["ask-eligibility"],
    batchSize: 1,
    windowSeconds: 0,
    timeoutSeconds: 600,
    access: {
      table: "read-write",
      reads: [{ bucket: "inbound", prefix: "profiles/" }],
      writes: [{ bucket: "exchange", prefix: "sent/" }],
    },
  },
  {
    ...ordinary,
    name: "scrub-claim",
    trigger: { kind: "queue" },
    next: [],
    batchSize: 100,
    access: {
      table: "read-write",
      reads: [
        { bucket: "inbound", prefix: codeSetPrefix },
        { bucket: "inbound", prefix: "profiles/" },
        { bucket: "inbound", prefix: rulePrefix },
      ],
      writes: [{ bucket: "reports", prefix: editCatalogPrefix }],
    },
  },
  {
    ...ordinary,
    name: "submit-claims",
    trigger: { kind: "schedule", cron: "0 14,22 * * 1-5" },
    next: ["submit-claims"],
    batchSize: 1,
    windowSeconds: 0,
    timeoutSeconds: 600,
    memoryMiB: 1024,
    access: {
      table: "read-write",
      reads: [
        { bucket: "inbound", prefix: codeSetPrefix },
        { bucket: "inbound", prefix: "profiles/" },
        { bucket: "inbound", prefix: rulePrefix },
      ],
      writes: [
        { bucket: "exchange", prefix: "sent/" },
        { bucket: "reports", prefix: editCatalogPrefix },
      ],
    },
  },
  {
    ...ordinary,
    name: "receive-response",
    trigger: { kind: "object-created", bucket: "exchange", prefix: receivedPrefix },
    next: ["post-remittance", "scrub-claim"],
    batchSize: 1,
    windowSeconds: 0,
    timeoutSeconds: 600,
    memoryMiB: 1024,
    access: {
      table: "read-write",
      reads: [
        { bucket: "exchange", prefix: receivedPrefix },
        { bucket: "inbound", prefix: "profiles/" },
      ],
      writes: [],
    },
  },
  {
    ...ordinary,
    name: "poll-claim-status",
    trigger: { kind: "schedule", cron: "0 6 * * 1-5" },
    next: ["poll-claim-status"],
    batchSize: 1,
    windowSeconds: 0,
    timeoutSeconds: 600,
    access: {
      table: "read-write",
      reads: [{ bucket: "inbound", prefix: "profiles/" }],
      writes: [{ bucket: "exchange", prefix: "sent/" }],
    },
  },
  {
    ...ordinary,
    name: "post-remittance",
    trigger: { kind: "queue" },
    next: [],
    batchSize: 1,
    windowSeconds: 0,
    timeoutSeconds: 600,
    memoryMiB: 1024,
    access: { table: "read-write", reads: [{ bucket: "exchange", prefix: receivedPrefix }], writes: [] },
  },
  {
    ...ordinary,
    name: "bill-patient",
    trigger: { kind: "schedule", cron: "0 7 * * 1-5" },
    next: ["bill-patient"],
    batchSize: 1,
    windowSeconds: 0,
    timeoutSeconds: 600,
    access: { table: "read-write", reads: [], writes: [{ bucket: "reports", prefix: "statements/" }] },
  },
  {
    ...ordinary,
    name: "report-refusals",
    // The week before, on Monday morning.
    trigger: { kind: "schedule", cron: "0 9 * * 1" },
    next: ["report-refusals"],
    batchSize: 1,
    windowSeconds: 0,
    timeoutSeconds: 900,
    memoryMiB: 1024,
    access: {
      table: "read",
      reads: [
        { bucket: "inbound", prefix: rulePrefix },
        { bucket: "reports", prefix: editCatalogPrefix },
        { bucket: "reports", prefix: refusalPrefix },
      ],
      writes: [{ bucket: "reports", prefix: refusalPrefix }],
    },
  },
];
