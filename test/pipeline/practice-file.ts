import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { EncounterInput } from "../../shared/claim/encounter.ts";

/** Writes encounters as a practice's NDJSON file into `<folder>/<practice>/`. Answers that folder. */
export async function writePracticeFile(
  folder: string,
  practice: string,
  encounters: readonly EncounterInput[],
): Promise<string> {
  const place = join(folder, practice);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, "day.ndjson"), encounters.map((encounter) => `${JSON.stringify(encounter)}\n`).join(""));
  return place;
}
