import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import { PracticeProfile } from "../../../shared/claim/practice-profile.ts";
import { readEncounters } from "../../../shared/intake/read-encounters.ts";
import { tokenize } from "../../../shared/x12/tokenizer.ts";

/** Reads a file to its end; how many of what it counts. */
type Reader = (path: string) => Promise<number>;

const open = (path: string) => createReadStream(path, { highWaterMark: 64 * 1024 });

const profile = PracticeProfile.parse({
  billingProvider: {
    npi: "1234567893",
    name: "Bench Clinic",
    taxId: "371234567",
    address: { line1: "1 Bench Road", city: "Springfield", state: "IL", zip: "627010001" },
  },
});

/** What intake reads of a file: encounters, and claims that say more than an encounter holds, which come back. */
async function encounters(path: string): Promise<number> {
  let count = 0;
  for await (const item of readEncounters(open(path), profile)) {
    if (item.kind === "encounter" || item.kind === "rejected") count++;
    const [finding] = "findings" in item ? item.findings : [];
    if (finding !== undefined && finding.code !== "not-carried")
      throw new Error(`a sound file has a fault: ${finding.code}`);
  }
  return count;
}

/** Rows as objects by the header's names, which is where csv-parse ends. */
async function csvParse(path: string): Promise<number> {
  let count = 0;
  for await (const _ of open(path).pipe(parse({ columns: true }))) count++;
  return count;
}

async function jsonLines(path: string): Promise<number> {
  let count = 0;
  let rest = "";
  for await (const chunk of open(path)) {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (typeof JSON.parse(line) === "object") count++;
  }
  return count;
}

async function segments(path: string): Promise<number> {
  let count = 0;
  for await (const batch of tokenize(open(path))) count += batch.segments.length;
  return count;
}

export const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["cleanclaim intake", encounters],
  ["csv-parse", csvParse],
  ["JSON.parse", jsonLines],
  ["segments alone", segments],
]);
