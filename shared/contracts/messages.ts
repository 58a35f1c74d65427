import { z } from "zod";
import { slugPattern } from "../values/identifier.ts";

/*
 * What travels on queues: ids, never PHI. The tenant in a message was taken from an S3 key by the stage that first saw
 * the file; nothing that a sender writes inside a file can name another tenant.
 */

const slug = z.string().regex(slugPattern);

export const ClaimMessage = z.object({ company: slug, practice: slug, claimId: z.string().min(1).max(20) });
export type ClaimMessage = z.infer<typeof ClaimMessage>;

/** From EventBridge Scheduler: a clock struck. */
export const TickMessage = z.object({ tick: z.string() });
export type TickMessage = z.infer<typeof TickMessage>;

/** A practice has work of a stage's kind waiting. */
export const PracticeMessage = z.object({ company: slug, practice: slug });
export type PracticeMessage = z.infer<typeof PracticeMessage>;

/** A company had something refused in the week that begins on a Monday. */
export const RefusedWeekMessage = z.object({ company: slug, week: z.string().regex(/^\d{4}-\d\d-\d\d$/) });
export type RefusedWeekMessage = z.infer<typeof RefusedWeekMessage>;

/** One transaction set of an 835 that lies in the exchange bucket. */
export const RemittanceMessage = z.object({
  company: slug,
  key: z.string().min(1).max(1024),
  /** 1-based place of the transaction set in the file. */
  transaction: z.number().int().min(1),
});
export type RemittanceMessage = z.infer<typeof RemittanceMessage>;

const ObjectRecords = z.object({
  Records: z
    .array(
      z.object({
        eventName: z.string().optional(),
        s3: z.object({
          bucket: z.object({ name: z.string() }),
          object: z.object({ key: z.string(), size: z.number().optional(), eTag: z.string().optional() }),
        }),
      }),
    )
    .min(1),
});

/** What S3 sends once to every queue that it is told to notify: of no object. */
const TestEvent = z
  .object({ Event: z.literal("s3:TestEvent") })
  .transform((): z.infer<typeof ObjectRecords> => ({ Records: [] }));

/** The part of an S3 event notification that we read. Keys come URL-encoded, spaces as plus signs. */
export const ObjectCreatedMessage = z.union([ObjectRecords, TestEvent]);
export type ObjectCreatedMessage = z.infer<typeof ObjectCreatedMessage>;

export type StageMessage = ClaimMessage | TickMessage | PracticeMessage | RefusedWeekMessage | RemittanceMessage;
