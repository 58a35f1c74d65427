import { z } from "zod";
import { InstantField } from "../claim/claim-state.ts";
import { CentsField } from "../claim/fields.ts";
import { Sender } from "../claim/practice-profile.ts";

/** What a file is made of. 837P and 837I claims, 276 status requests, 270 coverage questions, patient statements. */
export const BatchKind = z.enum(["837p", "837i", "276", "270", "statement"]);
export type BatchKind = z.infer<typeof BatchKind>;

/** A claim in a file: with whatever the file says of it that is not in its content, frozen. */
export const ManifestClaim = z.object({
  claimId: z.string(),
  content: z.string(),
  version: z.number().int(),
  /** For claims: what the ledger still has to be charged, as known then. */
  chargeCents: CentsField.optional(),
  /** For status requests: the payer's number as known then. */
  payerClaimNumber: z.string().optional(),
  /** For statements: the money as it stood then. */
  amounts: z.object({ paidCents: CentsField, adjustedCents: CentsField, patientCents: CentsField }).optional(),
});
export type ManifestClaim = z.infer<typeof ManifestClaim>;

/**
 * A file's manifest: which claims, in which order, of which content, under which control number. The file's bytes are
 * a pure function of it and of the contents it names.
 */
export const Manifest = z.object({
  company: z.string(),
  practice: z.string(),
  kind: BatchKind,
  /** As "C000000042": kind letter and control number. Unique in the company. */
  fileId: z.string(),
  /** The payer the file is for; the practice itself for statements. */
  payerId: z.string(),
  /** ISA13, GS06. 1 to 999999999, never used twice in a company. */
  controlNumber: z.number().int().min(1).max(999_999_999),
  createdAt: InstantField,
  /** Who sends the file, as known then. */
  sender: Sender.optional(),
  claims: z.array(ManifestClaim),
});
export type Manifest = z.infer<typeof Manifest>;

/** How the file as a whole fares: the 999's and TA1's subject, not the claims'. */
export const FileStatus = z.enum(["open", "sent", "accepted", "partly-accepted", "rejected"]);
export type FileStatus = z.infer<typeof FileStatus>;

export const FileRecord = Manifest.extend({ status: FileStatus, sentAt: InstantField.optional() });
export type FileRecord = z.infer<typeof FileRecord>;

/**
 * Batches in the making and files made. One batch of a kind can be open for a practice and payer at a time: whoever
 * finds it finishes it, so that a crash leaves nothing half done and no claim in two files.
 */
export interface BatchStore {
  /** Batches of a practice that were proposed and not closed. Strongly consistent. */
  openBatches(company: string, practice: string, kind: BatchKind): Promise<readonly Manifest[]>;
  /** Proposes a batch unless one is open for the same practice, kind and payer. Answers the one that stands. */
  propose(manifest: Manifest): Promise<Manifest>;
  /** Records the file as it will be, unless it is recorded already. Answers what stands. */
  freeze(manifest: Manifest): Promise<FileRecord>;
  /** Removes the open batch, if it is still this one. */
  close(manifest: Manifest): Promise<void>;
  /** Files by id; unknown ids are absent. */
  files(company: string, fileIds: readonly string[]): Promise<ReadonlyMap<string, FileRecord>>;
  /** Moves a file on from one status to another. False when it is not in the status it should be in. */
  advance(
    company: string,
    fileId: string,
    from: FileStatus,
    to: FileStatus,
    sentAt?: FileRecord["sentAt"],
  ): Promise<boolean>;
}
