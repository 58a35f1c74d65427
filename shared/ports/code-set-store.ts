import type { ReleaseEntry } from "../codes/release-entry.ts";

/**
 * Releases of code sets. What was added stays as it is: a claim that was judged by a release can be judged by it again.
 * The entries are the manifest; there is no file that lists them and could be behind.
 */
export interface CodeSetStore {
  /** Every release that is whole in the store, by kind, first day and edition. */
  list(): Promise<readonly ReleaseEntry[]>;
  /** The bytes of a release; undefined where there is none such. */
  read(entry: ReleaseEntry): Promise<Uint8Array | undefined>;
  /** Adds a release; again changes nothing. It is listed once it is whole. */
  add(entry: ReleaseEntry, bytes: Uint8Array): Promise<void>;
}
