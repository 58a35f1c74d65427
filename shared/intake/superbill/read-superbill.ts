import type { PracticeProfile } from "../../claim/practice-profile.ts";
import { type IntakeItem, refuse } from "../intake-item.ts";
import type { CsvRecord } from "../text/csv-records.ts";
import { untilHopeless } from "../until-hopeless.ts";
import { createEncounterGrouper, type EncounterGrouper } from "./group-rows.ts";
import { readHeader, type SuperbillHeader } from "./header.ts";

/** Rows of a table as they come, the header first. */
export interface TableRows {
  /** What separates cells in the texts of the rows. */
  readonly delimiter: string;
  readonly records: readonly CsvRecord[];
}

/** Reads a superbill from a table, whatever kind of file it stands in. @param format what the file is called */
export async function* readSuperbill(
  format: string,
  tables: AsyncIterable<TableRows>,
  profile: PracticeProfile,
): AsyncGenerator<IntakeItem> {
  let grouper: EncounterGrouper | undefined;
  const items = itemsOf(format, tables, profile, (made) => {
    grouper = made;
  });
  yield* untilHopeless(items, () => grouper?.isWaiting() === true);
}

async function* itemsOf(
  format: string,
  tables: AsyncIterable<TableRows>,
  profile: PracticeProfile,
  begin: (grouper: EncounterGrouper) => void,
): AsyncGenerator<IntakeItem> {
  let grouper: EncounterGrouper | undefined;
  let rows = 0;
  for await (const { delimiter, records } of tables) {
    for (const record of records) {
      if (grouper === undefined) {
        const opened = open(format, record, delimiter, profile);
        yield opened.item;
        if (opened.header === undefined) return;
        grouper = createEncounterGrouper(opened.header, profile);
        begin(grouper);
      } else {
        rows++;
        yield* grouper.take(record);
      }
    }
  }
  if (grouper !== undefined) yield* grouper.end();
  if (rows === 0) yield refuse("no-rows", "the file has no rows below its header", "export it again");
}

function open(
  format: string,
  record: CsvRecord,
  delimiter: string,
  { superbill }: PracticeProfile,
): { readonly item: IntakeItem; readonly header?: SuperbillHeader } {
  if (record.kind === "broken") {
    return {
      item: refuse(
        "unreadable-header",
        "the header cannot be read",
        "begin with one row of column names, quoted evenly",
      ),
    };
  }
  const reading = readHeader(record.cells, record.row, delimiter, superbill);
  if (reading.kind === "refused") return { item: { kind: "refused", findings: reading.findings } };
  const { own, ignored } = reading.header;
  return {
    header: reading.header,
    item: {
      kind: "opened",
      format,
      columns: own.map((column) => column.name),
      ignoredColumns: ignored,
      delimiter,
    },
  };
}
