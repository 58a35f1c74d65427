import type { RowFinding, SourceRow } from "../../shared/intake/intake-item.ts";
import type { RegistrationOutcome } from "./register-encounters.ts";

/** How many findings a report tells in full; all are counted. */
const maxFindings = 1_000;

/** What became of a file, in numbers. rows = acceptedRows + rejectedRows; encounters is the sum of the four below it. */
export interface IntakeCounts {
  /** Rows with something in them, without the header: for JSON, lines. */
  readonly rows: number;
  readonly acceptedRows: number;
  readonly rejectedRows: number;
  /** Encounters that could be read. */
  readonly encounters: number;
  readonly created: number;
  readonly amended: number;
  /** Already there with the same content, or in a later version. */
  readonly duplicate: number;
  /** Told otherwise than the claim that a payer already has; their rows come back. */
  readonly alreadyBilled: number;
  /** Rows that registered a patient or changed a registration. */
  readonly registrations: number;
}

/** What is told of a file, for people and programs: `<intakeId>.json` among the rejections. */
export interface IntakeReport extends IntakeCounts {
  readonly intakeId: string;
  readonly key: string;
  /** As its sender knows it; for the sender only, as it may name a patient. */
  readonly fileName: string;
  /** Null when the file is of no format that we read. */
  readonly format: string | null;
  /** The file as a whole could not be used. */
  readonly refused: boolean;
  /** Columns that nothing was taken from. */
  readonly ignoredColumns: readonly string[];
  /** Where the rejected rows lie, to mend and drop again; null when there are none. */
  readonly rejections: string | null;
  /** Where the answers to an 837 lie: its 999, and its TA1 where there is one. */
  readonly answers: readonly string[];
  /** Whom visits of the file name and no file has said yet, as "Patient/17": it is read again when one does. */
  readonly waitsFor: readonly string[];
  readonly findingCounts: Readonly<Record<string, number>>;
  /** Those of the file as a whole, then the first thousand of its rows. */
  readonly findings: readonly RowFinding[];
}

/** Counts a file as it is read. */
export interface IntakeTally {
  readonly accept: (rows: number, outcome: RegistrationOutcome) => void;
  /** @param remember each row, for a sender who is answered row by row */
  readonly reject: (rows: readonly SourceRow[], findings: readonly RowFinding[], remember: boolean) => void;
  readonly register: (rows: number) => void;
  readonly note: (rows: number, findings: readonly RowFinding[]) => void;
  /** Why a row came back that was remembered; undefined for any other. */
  readonly rejectedRow: (row: number) => readonly RowFinding[] | undefined;
  readonly find: (findings: readonly RowFinding[]) => void;
  /** Why the file as a whole cannot be used: told before everything else. */
  readonly refuse: (findings: readonly RowFinding[]) => void;
  readonly counts: () => IntakeCounts;
  readonly findings: () => Pick<IntakeReport, "findingCounts" | "findings">;
}

export function createTally(): IntakeTally {
  let acceptedRows = 0;
  let rejectedRows = 0;
  let registrations = 0;
  const outcomes: Record<RegistrationOutcome, number> = {
    created: 0,
    amended: 0,
    duplicate: 0,
    "earlier-version": 0,
    "already-billed": 0,
  };
  const ofWhole: RowFinding[] = [];
  const told: RowFinding[] = [];
  const counted = new Map<string, number>();
  const rejected = new Map<number, readonly RowFinding[]>();

  const keep = (list: RowFinding[], findings: readonly RowFinding[]) => {
    for (const finding of findings) {
      if (list.length < maxFindings) list.push(finding);
      counted.set(finding.code, (counted.get(finding.code) ?? 0) + 1);
    }
  };
  const find = (findings: readonly RowFinding[]) => keep(told, findings);

  return {
    find,
    refuse: (findings) => keep(ofWhole, findings),
    accept: (rows, outcome) => {
      outcomes[outcome]++;
      if (outcome === "already-billed") rejectedRows += rows;
      else acceptedRows += rows;
    },
    reject: (rows, findings, remember) => {
      rejectedRows += rows.length;
      for (const { row } of remember ? rows : []) {
        rejected.set(row, rejected.size < maxFindings ? findings.filter((one) => one.row === row) : []);
      }
      find(findings);
    },
    register: (rows) => {
      acceptedRows += rows;
      registrations += rows;
    },
    note: (rows, findings) => {
      acceptedRows += rows;
      find(findings);
    },
    rejectedRow: (row) => rejected.get(row),
    counts: () => ({
      rows: acceptedRows + rejectedRows,
      acceptedRows,
      rejectedRows,
      encounters: Object.values(outcomes).reduce((sum, count) => sum + count, 0),
      created: outcomes.created,
      amended: outcomes.amended,
      duplicate: outcomes.duplicate + outcomes["earlier-version"],
      alreadyBilled: outcomes["already-billed"],
      registrations,
    }),
    findings: () => ({ findingCounts: Object.fromEntries(counted), findings: [...ofWhole, ...told] }),
  };
}
