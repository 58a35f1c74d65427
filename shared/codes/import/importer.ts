import type { Day } from "../../values/day.ts";
import type { ReleaseKind } from "../compact/release-kind.ts";
import type { ReadRelease } from "./import-result.ts";

/** Reads the publisher's files of one kind. */
export interface Importer {
  readonly kind: ReleaseKind;
  /** The file, as people know it. */
  readonly file: string;
  /** Whether a file is of this kind, from its name and its first lines; `read` will look closely. */
  readonly takes: (name: string, head: string) => boolean;
  /** What the name or the head says of the release; undefined where neither does, and a person must. */
  readonly named: (name: string, head: string) => NamedRelease | undefined;
  readonly read: ReadRelease;
}

export interface NamedRelease {
  readonly release: string;
  readonly from: Day;
}
