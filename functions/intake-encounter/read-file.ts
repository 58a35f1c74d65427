import type { RowFinding } from "../../shared/intake/intake-item.ts";

/** A file that was read. */
export interface ReadFile {
  readonly key: string;
  readonly format: string | null;
  /** Why a row came back; undefined for one that did not. */
  readonly findingsOf: (row: number) => readonly RowFinding[] | undefined;
}
