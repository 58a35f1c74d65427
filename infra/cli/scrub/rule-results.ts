import { dynamoClaimStore } from "../../../shared/adapters/aws/claim-store.ts";
import type { Resources } from "../../local/resources.ts";
import { readTable } from "../../local/summary.ts";

/** What a rule said of the claims of a company at their last scrub. */
export interface RuleResults {
  readonly claims: number;
  /** By verdict: "find", "pass", "not-applicable", "no-data". */
  readonly said: Readonly<Record<string, number>>;
  /** Claims that it finds something on. */
  readonly found: readonly string[];
}

/** Claims whose history is read at once. */
const atOnce = 20;

export async function ruleResults(resources: Resources, company: string, ruleId: string): Promise<RuleResults> {
  const claims = dynamoClaimStore(resources.clients.dynamo, { tableName: resources.tableName });
  const claimIds = (await readTable(resources)).states
    .filter((state) => state.company === company)
    .map(({ claimId }) => claimId)
    .sort();
  const said: Record<string, number> = {};
  const found: string[] = [];
  let asked = 0;
  for (let start = 0; start < claimIds.length; start += atOnce) {
    const chunk = claimIds.slice(start, start + atOnce);
    const histories = await Promise.all(chunk.map((claimId) => claims.history(company, claimId)));
    for (const history of histories) {
      const others = history?.events.findLast(({ kind }) => kind === "scrubbed")?.detail.others;
      const record = Array.isArray(others) ? others.find((other) => other.startsWith(`${ruleId} `)) : undefined;
      const verdict = record?.split(" ")[1];
      if (history === undefined || verdict === undefined) continue;
      asked++;
      said[verdict] = (said[verdict] ?? 0) + 1;
      if (verdict === "find") found.push(history.state.claimId);
    }
  }
  return { claims: asked, said, found };
}
