import type { FileReport } from "../local/inbox.ts";
import { emphasize, tableOf } from "./terminal.ts";

/** What became of each file that was dropped, and of all: rows = accepted + rejected; a refused file says why. */
export function filesTable(reports: readonly FileReport[]): string {
  const rows = reports.map((report) => [
    report.practice,
    report.name,
    String(report.rows),
    String(report.acceptedRows),
    String(report.rejectedRows),
    String(report.encounters),
    String(report.duplicate),
    String(report.registrations),
    report.refused ? emphasize("red", refusal(report)) : "",
  ]);
  const sum = (of: (report: FileReport) => number) => String(reports.reduce((total, each) => total + of(each), 0));
  const all = [
    "All",
    `${reports.length} files`,
    sum((each) => each.rows),
    sum((each) => each.acceptedRows),
    sum((each) => each.rejectedRows),
    sum((each) => each.encounters),
    sum((each) => each.duplicate),
    sum((each) => each.registrations),
    "",
  ];
  return tableOf(
    ["Practice", "File", "Rows", "Accepted", "Rejected", "Encounters", "Known", "Registered", ""],
    reports.length > 1 ? [...rows, all] : rows,
    [2, 3, 4, 5, 6, 7],
  );
}

function refusal({ findings }: FileReport): string {
  const [first, ...more] = findings;
  if (first === undefined) return "refused";
  const others = more.length === 0 ? "" : ` (and ${more.length} more reasons)`;
  return `refused: ${first.message}; ${first.remedy}${others}`;
}
