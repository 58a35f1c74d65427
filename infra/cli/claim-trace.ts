import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { practiceMemory } from "../../functions/intake-encounter/practice-memory.ts";
import { awsClock } from "../../shared/adapters/aws/clock.ts";
import { s3DocumentStore } from "../../shared/adapters/aws/document-store.ts";
import { dynamoPartyStore } from "../../shared/adapters/aws/party-store.ts";
import { dynamoVisitStore } from "../../shared/adapters/aws/visit-store.ts";
import { claimIdOf } from "../../shared/claim/claim-id.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import { PracticeProfile } from "../../shared/claim/practice-profile.ts";
import { encounterPrefix, notePrefix } from "../../shared/contracts/object-keys.ts";
import { readEncounters } from "../../shared/intake/read-encounters.ts";
import { loadPractice } from "../../shared/stage/load-practice.ts";
import { readFileNames } from "../local/inbox.ts";
import type { Resources } from "../local/resources.ts";

/** Where an encounter came from: a file that was dropped, and the rows in it. */
export interface ClaimSource {
  /** As it was called when it was dropped, where that is known. */
  readonly name: string;
  readonly key: string;
  readonly rows: readonly number[];
}

/**
 * The files that a claim's encounter came in. Nothing of this is stored: an encounter's name decides its claim's, so the
 * practice's files are read again.
 */
export async function findSources(
  { clients, buckets, tableName }: Resources,
  dataFolder: string,
  { company, practice, claimId }: ClaimState,
): Promise<readonly ClaimSource[]> {
  const documents = s3DocumentStore(clients.s3, buckets);
  const parties = dynamoPartyStore(clients.dynamo, { tableName });
  const reading = await loadPractice({ documents, parties, clock: awsClock() }, { company, practice });
  const profile = reading.kind === "practice" ? reading.profile : PracticeProfile.parse({});
  const known = practiceMemory(
    { documents, visits: dynamoVisitStore(clients.dynamo, { tableName }) },
    { company, practice },
  );
  // What is read here is only looked at.
  const memory = {
    shelf: { ...known.shelf, put: async () => undefined },
    visits: { ...known.visits, save: async (visits: readonly unknown[]) => visits.map(() => "saved" as const) },
  };
  const names = await readFileNames(dataFolder);
  const sources: ClaimSource[] = [];
  for await (const { key } of documents.list("inbound", `${encounterPrefix}${company}/${practice}/`)) {
    const bytes = await documents.read("inbound", key);
    if (bytes === undefined) continue;
    for await (const item of readEncounters(bytes, profile, memory)) {
      if (item.kind !== "encounter" || claimIdOf(company, practice, item.encounter) !== claimId) continue;
      sources.push({ name: names[key]?.name ?? key, key, rows: item.rows.map(({ row }) => row) });
    }
  }
  return sources;
}

/** Keys of the notes of the claim's visit, in the inbound bucket. */
export async function findNotes(
  { clients, buckets }: Resources,
  { claimId, ...tenant }: ClaimState,
): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const { key } of s3DocumentStore(clients.s3, buckets).list("inbound", notePrefix(tenant, claimId)))
    keys.push(key);
  return keys;
}

/** The copies of files sent and received that name a claim, in the order of their names. */
export async function findMentions(dataFolder: string, claimId: string): Promise<readonly string[]> {
  const folder = join(dataFolder, "files", "exchange");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const mentions: string[] = [];
  for (const path of paths.sort()) if ((await readFile(path, "utf8")).includes(claimId)) mentions.push(path);
  return mentions;
}
