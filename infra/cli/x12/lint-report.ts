import type { X12Finding } from "../../../shared/x12/finding.ts";
import type { Guide } from "../../../shared/x12/grammar.ts";

/** Where a finding was made, as far as the file had said by then. */
export interface Whereabouts {
  readonly file: string;
  /** Line of the segment, where the file has a line a segment. */
  readonly line: number | undefined;
  /** ISA13, "" before any. */
  readonly interchange: string;
  /** ST01 and ST02; undefined between transaction sets. */
  readonly transaction: { readonly id: string; readonly controlNumber: string } | undefined;
  readonly guide: Guide | undefined;
}

/** What was read, and what was found in it. */
export interface LintCounts {
  readonly files: number;
  /** Files without a finding. */
  readonly soundFiles: number;
  readonly transactions: number;
  /** By what one is called: "claim", "payment". */
  readonly units: ReadonlyMap<string, number>;
  readonly segments: number;
  readonly errors: number;
  readonly warnings: number;
  /** Findings that were shown; the others are only counted. */
  readonly shown: number;
}

/** One way to write findings down: pieces of text in the order in which they are called, nothing kept but what is small. */
export interface LintReport {
  /** Before the first file. */
  start(): string;
  file(name: string): string;
  finding(finding: X12Finding, where: Whereabouts): string;
  fileEnd(name: string, counts: LintCounts): string;
  end(total: LintCounts): string;
}

/** What JSON says of a finding, and nothing more. */
export function findingJson({ level, severity, code, place, segment, message, remedy }: X12Finding) {
  return { level, severity, code, place, segment, message, remedy };
}
