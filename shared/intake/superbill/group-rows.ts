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
/** What is held of rows that wait for more rows of their encounters, in characters. */
const windowCharacters = 4_000_000;
/** What a row takes beside its text. */
const rowCharacters = 250;

type Fault = Omit<RowFinding, "row">;

interface Group {
  /** Of a row that says none, a name of its own. */
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
  message: "rows of this encounter stand earlier in the file, far from these",
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
  /** Whether rows are held that may be sound. */
  readonly isWaiting: () => boolean;
}

/**
 * Gathers the rows of an encounter, and reads it at the end of the file, or when so much text is held that the oldest
 * must go: rows may stand in any order within some thousands of each other. An encounter is taken whole or comes back whole: a
 * claim must never go out with a line missing.
 */
export function createEncounterGrouper(header: SuperbillHeader, profile: PracticeProfile): EncounterGrouper {
  const closed = createSeenNames();
  const open = new Map<string, Group>();
  /** All groups in the order in which they began, also closed ones up to `oldest`. */
  let order: Group[] = [];
  let oldest = 0;
  let held = 0;
  /** The group of the row before, if it has one. */
  let last: Group | undefined;
  let afterUnreadable = false;

  const close = (group: Group): readonly IntakeItem[] => {
    open.delete(group.encounterId);
    closed.add(group.encounterId);
    held -= group.characters;
    return group.rows.length === 0 ? [] : [readGroup(group, header, profile)];
  };

  const groupOf = (encounterId: string): Group => {
    const known = open.get(encounterId);
    if (known !== undefined) return known;
    const fault = closed.has(encounterId) ? comesAgain : undefined;
    const group: Group = { encounterId, rows: [], characters: 0, fault, overflowing: false };
    open.set(encounterId, group);
    order.push(group);
    return group;
  };

  const take = (record: CsvRecord): readonly IntakeItem[] => {
    const row = layOutRow(record, header);
    if (row === undefined) return [];
    if (row.encounterId === "") {
      if (last !== undefined) last.fault ??= besideUnreadable;
      last = undefined;
      afterUnreadable = true;
      return [...add(row, groupOf(`\0${record.row}`)), ...letGo(undefined)];
    }
    const group = groupOf(row.encounterId);
    if (afterUnreadable) group.fault ??= besideUnreadable;
    afterUnreadable = false;
    last = group;
    return [...add(row, group), ...letGo(group)];
  };

  const add = (row: LaidRow, group: Group): readonly IntakeItem[] => {
    const characters = row.source.text.length + rowCharacters;
    group.rows.push(row);
    group.characters += characters;
    held += characters;
    if (!group.overflowing && group.rows.length <= maxRows && group.characters <= maxCharacters) return [];
    group.overflowing = true;
    group.fault = tooLarge;
    const item = readGroup(group, header, profile);
    group.rows.length = 0;
    held -= group.characters;
    group.characters = 0;
    return [item];
  };

  /** Closes the oldest groups while too much is held; never the one at hand. */
  const letGo = (atHand: Group | undefined): readonly IntakeItem[] => {
    const items: IntakeItem[] = [];
    for (; held > windowCharacters && oldest < order.length; oldest++) {
      const group = order[oldest];
      if (group === undefined || group === atHand) break;
      if (open.has(group.encounterId) && !group.overflowing) items.push(...close(group));
    }
    if (oldest > 10_000) {
      order = order.slice(oldest);
      oldest = 0;
    }
    return items;
  };

  const isWaiting = () =>
    open.values().some(({ overflowing, rows }) => !overflowing && rows.some(({ laid }) => laid !== undefined));

  return { take, end: () => [...open.values()].flatMap(close), isWaiting };
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
