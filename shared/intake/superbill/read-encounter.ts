import type { Encounter } from "../../claim/encounter.ts";
import type { PracticeProfile } from "../../claim/practice-profile.ts";
import { checkEncounter, type EncounterProblem } from "../check-encounter.ts";
import type { RowFinding } from "../intake-item.ts";
import { type Entry, nest, type Path } from "../nest.ts";
import { type SuperbillColumn, superbillColumns } from "./columns.ts";
import { putWords } from "./diagnosis-words.ts";
import type { SuperbillHeader } from "./header.ts";
import { type ColumnAt, cellAt } from "./identity.ts";
import { draftLines } from "./lines-draft.ts";
import { recoverZeros } from "./lost-zeros.ts";

/** A row that has as many cells as the header. */
export interface SuperbillRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly encounterId: string;
}

export type SuperbillReading =
  | { readonly kind: "encounter"; readonly encounter: Encounter }
  | { readonly kind: "faults"; readonly findings: readonly RowFinding[] };

/** The rows of one encounter to the encounter, or to everything that is wrong with them. */
export function readSuperbillEncounter(
  rows: readonly SuperbillRow[],
  header: SuperbillHeader,
  profile: PracticeProfile,
): SuperbillReading {
  const findings: RowFinding[] = [];
  const shared: Entry[] = [];
  const lines = rows.map((): Entry[] => []);
  for (const known of header.known) {
    const { at, column } = known;
    if (column.path[0] === "encounterId") continue;
    if (column.scope === "line") {
      for (const [index, row] of rows.entries()) readCell(row, known, lines[index] ?? [], findings);
    } else {
      const [first, ...others] = rows;
      if (first === undefined) continue;
      readCell(first, known, shared, findings);
      for (const row of others) {
        const cell = row.cells[at] ?? "";
        if (cell !== "" && cell !== first.cells[at]) findings.push(disagreement(first, row, column));
      }
    }
  }
  findings.push(...gaps(shared, header, rows[0]?.row ?? 0));
  const draft = nest([
    [["encounterId"], rows[0]?.encounterId ?? ""],
    ...withPriorities(putWords(recoverZeros(shared))),
    ...draftLines(lines.map(recoverZeros)),
  ]);
  const checked = checkEncounter(draft, profile);
  if (checked.kind === "encounter" && findings.length === 0) return checked;
  const found = new Set(findings.map(({ row, column }) => `${row} ${column}`));
  for (const problem of checked.kind === "problems" ? checked.problems : []) {
    const finding = findingOf(problem, rows);
    if (!found.has(`${finding.row} ${finding.column}`)) findings.push(finding);
  }
  return { kind: "faults", findings: findings.sort((a, b) => a.row - b.row) };
}

function readCell(row: SuperbillRow, known: ColumnAt, into: Entry[], findings: RowFinding[]): void {
  const cell = cellAt(row.cells, known);
  const { column } = known;
  const place = { row: row.row, column: column.name };
  if (cell === "") {
    if (column.required === "cell") {
      findings.push({ ...place, code: "missing", message: "is empty", remedy: "fill it in" });
    }
    return;
  }
  const reading = known.read(cell);
  if (reading.kind === "value") {
    into.push([column.path, reading.value]);
  } else {
    const { code, message, remedy } = reading;
    findings.push({ ...place, code, message, remedy });
  }
}

/** In a later row of an encounter an empty cell says "as above"; anything else must be what the first row says. */
function disagreement(first: SuperbillRow, row: SuperbillRow, column: SuperbillColumn): RowFinding {
  return {
    row: row.row,
    column: column.name,
    code: "rows-disagree",
    message: `differs from row ${first.row}, which is of the same encounter`,
    remedy: "write the same in all rows of the encounter, or give the other visit an id of its own",
  };
}

/** A diagnosis after an empty one would move, and every pointer to it; a second payer without a first has no order. */
function gaps(shared: readonly Entry[], header: SuperbillHeader, row: number): readonly RowFinding[] {
  const findings: RowFinding[] = [];
  const diagnoses = new Set<number>();
  const coverages = new Set<number>();
  let last = -1;
  for (const [[head, index]] of shared) {
    if (head === "coverages") coverages.add(Number(index));
    if (head !== "diagnoses") continue;
    diagnoses.add(Number(index));
    last = Math.max(last, Number(index));
  }
  for (let index = 0; index < last; index++) {
    if (diagnoses.has(index)) continue;
    findings.push({
      row,
      column: `dx${index + 1}`,
      code: "diagnosis-gap",
      message: `is empty although dx${last + 1} is filled`,
      remedy: "move the later diagnoses up, and the pointers with them",
    });
  }
  if (coverages.has(1) && !coverages.has(0) && header.known.length > 0) {
    findings.push({
      row,
      column: "payer_id",
      code: "secondary-without-primary",
      message: "is empty although there is a second payer",
      remedy: "name the payer that pays first",
    });
  }
  return findings;
}

/** A relationship or filing indicator alone names no coverage: systems fill them for patients who pay themselves. */
function withPriorities(shared: readonly Entry[]): readonly Entry[] {
  const named = new Set<unknown>();
  for (const [[head, at, field]] of shared) {
    if (head === "coverages" && field !== "relationship" && field !== "filingIndicator") named.add(at);
  }
  const kept = shared.filter(([[head, at]]) => head !== "coverages" || named.has(at));
  const priorities = [0, 1]
    .filter((index) => named.has(index))
    .map((index): Entry => [["coverages", index, "priority"], index + 1]);
  return [...kept, ...priorities];
}

/** Where in the rows a problem of the encounter stands. */
function findingOf({ path, code, message, remedy }: EncounterProblem, rows: readonly SuperbillRow[]): RowFinding {
  const [head, index, ...rest] = path;
  const ofLine = head === "lines" && typeof index === "number";
  const row = rows[ofLine ? index : 0]?.row ?? 0;
  const column = ofLine
    ? columnAt(rest, "line")
    : head === "serviceFrom" || head === "serviceTo"
      ? "service_date"
      : (columnAt(path, "encounter") ?? columnAt(path, "line"));
  return { row, ...(column === undefined ? {} : { column }), code, message, remedy };
}

/** The column of a path: the very one, else one whose path goes on from it or leads to it. */
function columnAt(path: Path, scope: SuperbillColumn["scope"]): string | undefined {
  const agrees = (column: SuperbillColumn) => {
    const length = Math.min(path.length, column.path.length);
    return length > 0 && column.path.slice(0, length).every((part, index) => part === path[index]);
  };
  const candidates = superbillColumns.filter((column) => column.scope === scope && agrees(column));
  return (candidates.find((column) => column.path.length === path.length) ?? candidates[0])?.name;
}
