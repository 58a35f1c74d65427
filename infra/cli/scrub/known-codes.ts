import { s3CodeSetStore } from "../../../shared/adapters/aws/code-set-store.ts";
import { s3DocumentStore } from "../../../shared/adapters/aws/document-store.ts";
import { dynamoRuleFailures } from "../../../shared/adapters/aws/rule-failures.ts";
import type { CodeBook } from "../../../shared/codes/code-book.ts";
import { starterCodeBook } from "../../../shared/codes/starter/starter-code-book.ts";
import { createCodeLoader } from "../../../shared/stage/load-codes.ts";
import { createRuleLoader, type RuleSet } from "../../../shared/stage/load-rules.ts";
import type { Day } from "../../../shared/values/day.ts";
import { FolderInUseError } from "../../local/data-lock.ts";
import { openStack } from "../../local/stack.ts";
import { usedDataFolder } from "../options.ts";
import { systemClock } from "./system-clock.ts";

/** Code sets and own rules of a data folder. */
export interface KnownHere {
  readonly codesOn: (days: Iterable<Day>) => Promise<CodeBook>;
  readonly rules: RuleSet | undefined;
}

const nothing: KnownHere = { codesOn: async () => starterCodeBook, rules: undefined };

/**
 * Works with what a data folder knows; without one, or while the pipeline has it, with the starter set, and says so: what
 * an edit cannot look up it calls `no-data`.
 */
export async function withKnown<Result>(
  { data, company }: { readonly data?: string | undefined; readonly company: string },
  work: (known: KnownHere) => Promise<Result>,
): Promise<Result> {
  let stack: Awaited<ReturnType<typeof openStack>>;
  try {
    stack = await openStack({ dataFolder: await usedDataFolder(data) });
  } catch (problem) {
    const isInUse = problem instanceof FolderInUseError;
    if (data !== undefined || !(isInUse || (problem instanceof Error && problem.name === "NothingThereError"))) {
      throw problem;
    }
    process.stderr.write(
      `The starter set of codes, and no own rules: ${isInUse ? "the pipeline is at work in the data folder" : "there is no data folder here"}.\n`,
    );
    return work(nothing);
  }
  try {
    const { clients, buckets, tableName } = stack.resources;
    const loadRules = createRuleLoader({
      documents: s3DocumentStore(clients.s3, buckets),
      ruleFailures: dynamoRuleFailures(clients.dynamo, { tableName }),
      clock: systemClock,
    });
    return await work({
      codesOn: createCodeLoader(s3CodeSetStore(clients.s3, buckets), systemClock),
      rules: await loadRules(company),
    });
  } finally {
    await stack.close();
  }
}
