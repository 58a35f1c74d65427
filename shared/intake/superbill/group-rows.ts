import type { PracticeProfile } from "../../claim/practice-profile.ts";
import type { IntakeItem, RowFinding } from "../intake-item.ts";
import { createSeenNames } from "../seen-names.ts";
import type { CsvRecord } from "../text/csv-records.ts";
import type { SuperbillHeader } from "./header.ts";
import { type LaidRow, layOutRow } from "./lay-out-row.ts";
import { readSuperbillEncounter } from "./read-encounter.ts";

/** As many service lines as an encounter may have, and as much text: what is held before it is let go. */
const maxRows = 60;
const maxCharacters = 262_144;

type Fault = Omit<RowFinding, "row">;

interface Group {
  readonly encounterId: string;
  readonly rows: LaidRow[];
  characters: number;
  /** What is wrong with the group as a whole, whatever its rows say. */
  fault: Fault | undefined;
  /** Too large to be held: its further rows go back one by one. */
  overflowing: boolean;
}

const besideUnreadable: Fault = {
  code: "beside-unreadable-row",
  message: "a row beside this encounter cannot be read, and may be one of its lines",
  remedy: "mend that row, or remove it, and drop the encounter again with all its rows",
};

const comesAgain: Fault = {
  column: "encounter_id",
  code: "encounter-again",
  message: "rows of this encounter stand earlier in the file, apart from these",
  remedy: "put all rows of the encounter together and drop all of them again, or give the other visit an id of its own",
};

const tooLarge: Fault = {
  column: "encounter_id",
  code: "too-many-lines",
  message: `the encounter has more than ${maxRows} rows, or more text than an encounter can have`,
  remedy: "split it into encounters with ids of their own",
};

export interface EncounterGrouper {
  readonly take: (record: CsvRecord) => readonly IntakeItem[];
  readonly end: () => readonly IntakeItem[];
}

/**
 * Gathers the rows of an encounter, which stand together in the file, and reads it when the next one begins. An
 * encounter is taken whole or comes back whole: a claim must never go out with a line missing.
 */
export function createEncounterGrouper(header: SuperbillHeader, profile: PracticeProfile): EncounterGrouper {
  const seen = createSeenNames();
  let group: Group | undefined;
  let afterUnreadable = false;

  const close = (): readonly IntakeItem[] => {
    const closing = group;
    group = undefined;
    return closing === undefined || closing.rows.length === 0 ? [] : [readGroup(closing, header, profile)];
  };

  const take = (record: CsvRecord): readonly IntakeItem[] => {
    const row = layOutRow(record, header);
    if (row === undefined) return [];
    if (row.encounterId === "") {
      if (group !== undefined) group.fault ??= besideUnreadable;
      afterUnreadable = true;
      return [...close(), { kind: "rejected", rows: [row.source], findings: row.findings }];
    }
    const items: IntakeItem[] = [];
    if (group === undefined || group.encounterId !== row.encounterId) {
      items.push(...close());
      const isNew = seen.add(row.encounterId);
      group = {
        encounterId: row.encounterId,
        rows: [],
        characters: 0,
        fault: isNew ? (afterUnreadable ? besideUnreadable : undefined) : comesAgain,
        overflowing: false,
      };
    }
    afterUnreadable = false;
    group.rows.push(row);
    group.characters += row.source.text.length;
    if (group.overflowing || group.rows.length > maxRows || group.characters > maxCharacters) {
      group.overflowing = true;
      group.fault = tooLarge;
      items.push(readGroup(group, header, profile));
      group.rows.length = 0;
    }
    return items;
  };

  return { take, end: close };
}

function readGroup(group: Group, header: SuperbillHeader, profile: PracticeProfile): IntakeItem {
  const rows = group.rows.map((row) => row.source);
  const unreadable = group.rows.flatMap((row) => row.findings);
  const laid = group.rows.flatMap((row) => (row.laid === undefined ? [] : [row.laid]));
  const reading = laid.length === 0 || group.overflowing ? undefined : readSuperbillEncounter(laid, header, profile);
  if (reading?.kind === "encounter" && unreadable.length === 0 && group.fault === undefined) {
    return { kind: "encounter", encounter: reading.encounter, rows };
  }
  const findings = [
    ...(group.fault === undefined ? [] : [{ row: rows[0]?.row ?? 0, ...group.fault }]),
    ...unreadable,
    ...(reading?.kind === "faults" ? reading.findings : []),
  ];
  return { kind: "rejected", rows, findings };
}
