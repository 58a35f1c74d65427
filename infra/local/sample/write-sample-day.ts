import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { claimFromEncounter } from "../../../shared/claim/claim.ts";
import { Encounter, type EncounterInput } from "../../../shared/claim/encounter.ts";
import { headingOf } from "../../../shared/claim/file-heading.ts";
import { writeClaims } from "../../../shared/claim-wire/write-claims.ts";
import { addDays, type Day, startOf } from "../../../shared/values/day.ts";
import { cedarFamilyClinic } from "./cedar-family-clinic.ts";
import { harborCardiology } from "./harbor-cardiology.ts";
import { mesaPediatrics } from "./mesa-pediatrics.ts";
import { hospitalEncounters, riversideHospital } from "./riverside-hospital.ts";
import { sampleEncounter } from "./sample-encounters.ts";
import type { SamplePractice } from "./sample-practice.ts";
import { officeStyle, plainStyle, type SuperbillCells, superbillRows, writeSuperbill } from "./superbill-file.ts";
import { troubles } from "./trouble.ts";
import { willowInternalMedicine } from "./willow-internal-medicine.ts";
import { writtenVisits } from "./written-visits.ts";

/** The seed of the people and visits of the sample day. */
const daySeed = 2026;

/**
 * Writes a day of four invented practices and a hospital into a folder, each in a folder of its own beside its
 * `practice.json`: 90 encounters, eight of which leave codes to their notes and words, and three that were sent twice.
 * Seven encounters are spoiled so that they are held, four rows so that they
 * come back. The encounters' names do not depend on the day.
 */
export async function writeSampleDay(folder: string, day: Day): Promise<void> {
  const cedar = visitsOf(cedarFamilyClinic, 1, 30, day);
  await writePractice(folder, cedarFamilyClinic, {
    "superbills.csv": writeSuperbill(
      cedar.flatMap((encounter) => superbillRows(encounter, officeStyle)).map(spoilCells),
    ),
    "superbills-sent-again.csv": writeSuperbill(
      cedar.slice(1, 4).flatMap((encounter) => superbillRows(encounter, officeStyle)),
    ),
  });

  const harbor = visitsOf(harborCardiology, 1, 22, day);
  await writePractice(folder, harborCardiology, { "visits.ndjson": writeNdjson(harbor) });

  const byDay = visitsOf(mesaPediatrics, 1, 16, day);
  const atNight = visitsOf(mesaPediatrics, 17, 24, day);
  await writePractice(folder, mesaPediatrics, {
    "superbills.csv": writeSuperbill(
      byDay.flatMap((encounter) => superbillRows(encounter, plainStyle)).map(spoilCells),
    ),
    "night-clinic.ndjson": writeNdjson(atNight),
  });

  const willow = writtenVisits(daySeed, day);
  const notes = willow.flatMap(({ encounter, note }) =>
    note === undefined ? [] : [[`note-${encounter.encounterId}.txt`, note] as const],
  );
  await writePractice(folder, willowInternalMedicine, {
    "visits.ndjson": writeNdjson(willow.map(({ encounter }) => encounter)),
    ...Object.fromEntries(notes),
  });

  await writePractice(folder, riversideHospital, { "claims.837": hospitalFile(day) });
}

/** What the hospital's own system sends: an 837I with claims under its own numbers. */
function hospitalFile(day: Day): string {
  const owner = { company: riversideHospital.name, practice: riversideHospital.name };
  const claims = hospitalEncounters(daySeed, day).map((input) =>
    claimFromEncounter(input.encounterId, owner, Encounter.parse(input)),
  );
  const { sender } = riversideHospital.profile;
  const file = { company: owner.company, fileId: "RH0001", controlNumber: 1, createdAt: startOf(day), sender };
  return writeClaims("institutional", headingOf({ ...file, payerId: "CLEARING" }, claims[0]), claims);
}

/** The last Monday to Friday before a day. */
export function previousWeekday(day: Day): Day {
  let before = addDays(day, -1);
  while ([0, 6].includes(new Date(startOf(before)).getUTCDay())) before = addDays(before, -1);
  return before;
}

function visitsOf(practice: SamplePractice, first: number, last: number, day: Day): readonly EncounterInput[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const encounter = sampleEncounter(practice, first + index, daySeed, day);
    return troubles.get(encounter.encounterId)?.spoil(encounter) ?? encounter;
  });
}

/** Cells that nobody can read: a day that is not in the calendar, a name left out, a letter O for a zero. */
const spoiledCells: ReadonlyMap<string, SuperbillCells> = new Map<string, SuperbillCells>([
  ["CFC-1010", { service_date: "02/30/2026" }],
  ["CFC-1027", { patient_last_name: "" }],
  ["MP-1008", { charge: "8O.00" }],
]);

function spoilCells(cells: SuperbillCells): SuperbillCells {
  return { ...cells, ...spoiledCells.get(cells.encounter_id ?? "") };
}

function writeNdjson(encounters: readonly EncounterInput[]): string {
  return encounters.map((encounter) => `${JSON.stringify(spoilJson(encounter))}\n`).join("");
}

/** Dollars as text where whole cents belong. */
function spoilJson(encounter: EncounterInput): unknown {
  if (encounter.encounterId !== "HC-1017") return encounter;
  return {
    ...encounter,
    lines: encounter.lines.map((line) => ({ ...line, chargeCents: String(line.chargeCents / 100) })),
  };
}

async function writePractice(
  folder: string,
  practice: Pick<SamplePractice, "name" | "profile">,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const place = join(folder, practice.name);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, "practice.json"), `${JSON.stringify(practice.profile, undefined, 2)}\n`);
  for (const [name, text] of Object.entries(files)) await writeFile(join(place, name), text);
}
