import { z } from "zod";

/** Where a claim stands between the practice and the payer: the first of the four axes. */
export const Lifecycle = z.enum([
  "received",
  "coded",
  "needs-fix",
  "validated",
  "batched",
  "file-failed",
  "clearinghouse-accepted",
  "rejected-by-clearinghouse",
  "payer-received",
  "payer-accepted",
  "rejected-by-payer",
  "pended",
  "info-requested",
  "lost",
  "adjudicated",
  "closed",
  "superseded",
  "voided",
]);
export type Lifecycle = z.infer<typeof Lifecycle>;

/**
 * How far along a lifecycle is. Evidence that would move a claim to a lower rank came late: it is recorded and moves
 * nothing. `transmitted` and `file-accepted` are facts of the file that the claim is in, not of each claim in it.
 */
export const lifecycleRank: Readonly<Record<Lifecycle, number>> = {
  received: 10,
  "needs-fix": 15,
  coded: 20,
  validated: 30,
  batched: 40,
  lost: 45,
  "file-failed": 50,
  "clearinghouse-accepted": 60,
  "rejected-by-clearinghouse": 65,
  "payer-received": 70,
  "payer-accepted": 80,
  pended: 85,
  "info-requested": 85,
  "rejected-by-payer": 90,
  adjudicated: 100,
  closed: 110,
  superseded: 120,
  voided: 120,
};

/** Lifecycles in which no payer holds the claim, so that a mended encounter may start it again. */
export const mendable: ReadonlySet<Lifecycle> = new Set<Lifecycle>([
  "received",
  "coded",
  "needs-fix",
  "validated",
  "file-failed",
  "rejected-by-clearinghouse",
  "rejected-by-payer",
]);

export const Outcome = z.enum(["none", "paid", "partly-paid", "denied", "patient-responsibility", "reversed"]);
export type Outcome = z.infer<typeof Outcome>;

export const Responsibility = z.enum(["primary", "secondary", "tertiary", "patient", "nobody"]);
export type Responsibility = z.infer<typeof Responsibility>;
