import { dynamoClaimStore } from "../../shared/adapters/aws/claim-store.ts";
import { s3DocumentStore } from "../../shared/adapters/aws/document-store.ts";
import { dynamoPracticeRegistry } from "../../shared/adapters/aws/practice-registry.ts";
import { clockLists } from "../../shared/claim/claim-state.ts";
import { refusalKey } from "../../shared/contracts/object-keys.ts";
import { addDays, dayOf, mondayOf } from "../../shared/values/day.ts";
import { type Instant, instantOf } from "../../shared/values/instant.ts";
import type { Resources } from "./resources.ts";

/** After every due date. */
const ever = instantOf(253_402_300_799_000);

/**
 * Whether a claim of any practice stands in a list that the pipeline itself works through, however far off; or something
 * was refused this week or the last that is still to be reported.
 */
export async function claimsAwaitClock({ clients, tableName, buckets }: Resources, now: Instant): Promise<boolean> {
  const claims = dynamoClaimStore(clients.dynamo, { tableName });
  const practices = await dynamoPracticeRegistry(clients.dynamo, { tableName }).list();
  for (const { company, practice } of practices) {
    for (const list of clockLists) {
      const { claimIds } = await claims.work(company, practice, list, ever, { limit: 1 });
      if (claimIds.length > 0) return true;
    }
  }
  const documents = s3DocumentStore(clients.s3, buckets);
  const thisWeek = mondayOf(dayOf(now));
  for (const company of new Set(practices.map((name) => name.company))) {
    for (const week of [thisWeek, addDays(thisWeek, -7)]) {
      if ((await claims.refused(company, week, { limit: 1 })).claimIds.length === 0) continue;
      const report = await documents.readText("reports", refusalKey(company, week, "report.json"));
      if (report === undefined) return true;
    }
  }
  return false;
}
