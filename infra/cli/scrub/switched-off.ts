import { s3DocumentStore } from "../../../shared/adapters/aws/document-store.ts";
import { dynamoRuleFailures } from "../../../shared/adapters/aws/rule-failures.ts";
import { rulePrefix } from "../../../shared/contracts/object-keys.ts";
import type { OwnRule } from "../../../shared/edits/own-rules/own-rule.ts";
import type { RuleFailure } from "../../../shared/ports/rule-failures.ts";
import { failuresOf, failuresToSwitchOff, readRules } from "../../../shared/stage/load-rules.ts";
import type { Instant } from "../../../shared/values/instant.ts";
import type { Resources } from "../../local/resources.ts";

/** An own rule that is asked no more, because it failed on so many claims or its file is not sound: a task of its owner. */
export interface SwitchedOffRule {
  readonly company: string;
  readonly id: string;
  /** Empty where the file does not say. */
  readonly owner: string;
  /** Claims on which it failed; none where its file is not sound. */
  readonly claimIds: readonly string[];
  /** As "division_by_zero", each once; or what is wrong with the file. */
  readonly why: readonly string[];
  readonly since?: Instant;
}

/** What a rule's failures make of it; undefined while it is asked. */
export function switchedOff(
  company: string,
  rule: OwnRule,
  failures: readonly RuleFailure[],
): SwitchedOffRule | undefined {
  const own = failuresOf(rule, failures).toSorted((a, b) => a.at.localeCompare(b.at));
  const last = own[failuresToSwitchOff - 1];
  if (last === undefined || (rule.state !== "live" && rule.state !== "shadow")) return undefined;
  const { id, owner } = rule;
  const why = [...new Set(own.map((failure) => failure.why))];
  return { company, id, owner, claimIds: own.map(({ claimId }) => claimId), why, since: last.at };
}

/** The rules of every company that are switched off, by company and rule. */
export async function switchedOffRules({
  clients,
  buckets,
  tableName,
}: Resources): Promise<readonly SwitchedOffRule[]> {
  const documents = s3DocumentStore(clients.s3, buckets);
  const companies = new Set<string>();
  for await (const { key } of documents.list("inbound", rulePrefix)) companies.add(key.split("/")[1] ?? "");
  const found: SwitchedOffRule[] = [];
  for (const company of companies) {
    const failures = await dynamoRuleFailures(clients.dynamo, { tableName }).list(company);
    for (const { key, reading } of await readRules(documents, company)) {
      const off =
        reading.kind === "rule"
          ? switchedOff(company, reading.compiled.rule, failures)
          : { company, id: nameOf(key), owner: "", claimIds: [], why: reading.problems };
      if (off !== undefined) found.push(off);
    }
  }
  return found;
}

/** "rules/acme/own-x.json" -> "own-x". */
function nameOf(key: string): string {
  return key.slice(key.lastIndexOf("/") + 1).replace(/\.json$/, "");
}

/** What is the matter with it, and what its owner does. */
export function wordsForSwitchedOff({ id, claimIds, why }: SwitchedOffRule): {
  readonly what: string;
  readonly todo: string;
} {
  if (claimIds.length === 0) {
    return {
      what: `The rule ${id} is not sound, and is not asked: ${why.join("; ")}.`,
      todo: 'Correct it, look with "cleanclaim rules check", and "cleanclaim rules add" it.',
    };
  }
  return {
    what: `The rule ${id} could not be asked of ${claimIds.length} claims (${why.join(", ")}): it is switched off, and held none of them.`,
    todo: `Correct it and "cleanclaim rules add" it, or switch it on as it is with "cleanclaim rules resume ${id}".`,
  };
}
