import type { Day } from "../../values/day.ts";
import type { Release } from "../compact/open-release.ts";
import type { ReleaseDraft } from "../compact/write-release.ts";

/** Why a file is not taken. It names the place, and quotes nothing of a licensed text. */
export interface ImportFinding {
  readonly file: string;
  /** From 1; left out where the file as a whole is meant. */
  readonly line?: number | undefined;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

export type ImportResult =
  | { readonly kind: "release"; readonly draft: ReleaseDraft }
  /** Nothing was taken. All findings are counted; the first thousand are told. */
  | { readonly kind: "refused"; readonly findings: readonly ImportFinding[]; readonly count: number };

/** A file as it came, unpacked. */
export interface SourceFile {
  /** Without its folder. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

export interface ImportContext {
  readonly release: string;
  readonly from: Day;
  /** The release of the same kind that was good the day before, where there is one. */
  readonly previous?: Release | undefined;
  /** Told how many lines were read, now and then. */
  readonly onLines?: ((count: number) => void) | undefined;
  /** A file with fewer rows is cut off. Left out: what the publisher's files have had at least. */
  readonly fewestRows?: number | undefined;
}

/** Reads the files of one release. Never throws for what a file holds. */
export type ReadRelease = (files: readonly SourceFile[], context: ImportContext) => Promise<ImportResult>;
