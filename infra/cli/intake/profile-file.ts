import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PracticeProfile } from "../../../shared/claim/practice-profile.ts";
import { parseProfile } from "../../../shared/stage/read-profile.ts";

/** A profile that is named cannot be used. The message says what is wrong with it. */
export class UnusableProfileError extends Error {
  override readonly name = "UnusableProfileError";
}

/** The profile in a file. @throws UnusableProfileError */
export async function profileIn(path: string): Promise<PracticeProfile> {
  const profile = await readIfThere(path);
  if (profile === undefined) throw new UnusableProfileError(`there is no profile ${path}`);
  return profile;
}

/** The practice.json beside a file, where there is one; what it would say is then said by every row. */
export async function profileBeside(path: string): Promise<PracticeProfile> {
  return (await readIfThere(join(dirname(path), "practice.json"))) ?? PracticeProfile.parse({});
}

/** The profile of a practice that drops its files into a data folder. @throws UnusableProfileError */
export async function profileOf(practice: string, dataFolder: string): Promise<PracticeProfile> {
  const places = [join(dataFolder, "inbox", practice), join(dataFolder, "sample", "day", practice)];
  for (const place of places) {
    const profile = await readIfThere(join(place, "practice.json"));
    if (profile !== undefined) return profile;
  }
  throw new UnusableProfileError(
    `the practice ${practice} has no practice.json in ${join(dataFolder, "inbox", practice)}: name it with --profile`,
  );
}

async function readIfThere(path: string): Promise<PracticeProfile | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (problem) {
    if (problem instanceof Error && "code" in problem && problem.code === "ENOENT") return undefined;
    throw new UnusableProfileError(`the profile ${path} cannot be read`);
  }
  const reading = parseProfile(text);
  if (reading.kind === "profile") return reading.profile;
  throw new UnusableProfileError(`the profile ${path} cannot be used: ${reading.problems.join("; ")}`);
}
