import type { PracticeProfile } from "../claim/practice-profile.ts";
import type { IntakeItem, OpenedItem, RejectedItem } from "./intake-item.ts";
import type { IntakeMemory } from "./intake-memory.ts";
import type { Head } from "./text/head.ts";

/** Writes rejected rows so that they can be mended and dropped again. */
export interface RejectionWriter {
  /** What goes before the first row. */
  readonly begin: () => string;
  readonly write: (rejected: RejectedItem) => string;
  /** What goes after the last row. */
  readonly end?: () => string;
}

/** One inbound format: told by its content, read as a stream, and able to give rejected rows back. */
export interface IntakeFormat {
  /** As "superbill-csv". */
  readonly name: string;
  readonly extension: "csv" | "ndjson" | "837" | "hl7" | "txt";
  readonly contentType: string;
  /** Told and read from the bytes as they came; what is text is made UTF-8 first. */
  readonly isBinary?: true;
  readonly detects: (head: Head) => boolean;
  /** Reads a file of this format; text comes as UTF-8 or Windows-1252. Never throws for what the file holds. */
  readonly read: (
    source: AsyncIterable<Uint8Array>,
    profile: PracticeProfile,
    memory?: IntakeMemory,
  ) => AsyncGenerator<IntakeItem>;
  readonly rejections: (opened: OpenedItem) => RejectionWriter;
}
