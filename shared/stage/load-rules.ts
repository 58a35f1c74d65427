import { rulePrefix } from "../contracts/object-keys.ts";
import { edits } from "../edits/catalog.ts";
import type { Edit } from "../edits/edit.ts";
import type { OwnRule } from "../edits/own-rules/own-rule.ts";
import { type RuleReading, readRule } from "../edits/own-rules/read-rule.ts";
import { ruleEdit } from "../edits/own-rules/rule-edit.ts";
import { relevantEdits } from "../edits/relevant-edits.ts";
import type { Clock } from "../ports/clock.ts";
import type { DocumentStore } from "../ports/document-store.ts";
import { epochMilliseconds } from "../values/instant.ts";

/** A company's own rules as the scrubber asks them. */
export interface RuleSet {
  /** All edits that concern a claim: ours, then the company's. */
  readonly edits: ReturnType<typeof relevantEdits>;
  /** Rules that are only recorded. */
  readonly shadows: ReadonlySet<string>;
  /** Files that are no sound rule, and what is wrong with each: nobody is held by them, and nobody waits for them. */
  readonly broken: readonly { readonly key: string; readonly problems: readonly string[] }[];
  /** Why rules could not be asked since the last time that this was asked, as "own-x division_by_zero", each once. */
  readonly takeStops: () => readonly string[];
}

/** A rule that was changed counts after so long, without a deployment. */
const heldForMilliseconds = 300_000;

/** Reads companies' rules, and keeps them for a while. */
export function createRuleLoader(documents: DocumentStore, clock: Clock): (company: string) => Promise<RuleSet> {
  const held = new Map<string, { readonly set: RuleSet; readonly at: number }>();
  return async (company) => {
    const now = epochMilliseconds(clock.now());
    const known = held.get(company);
    if (known !== undefined && Math.abs(now - known.at) < heldForMilliseconds) return known.set;
    const set = ruleSet(await readRules(documents, company));
    held.set(company, { set, at: now });
    return set;
  };
}

export interface StoredRule {
  readonly key: string;
  readonly reading: RuleReading;
}

/** Every rule of a company as it is stored, by key. */
export async function readRules(documents: DocumentStore, company: string): Promise<readonly StoredRule[]> {
  const rules: StoredRule[] = [];
  for await (const { key } of documents.list("inbound", `${rulePrefix}${company}/`)) {
    const text = key.endsWith(".json") ? await documents.readText("inbound", key) : undefined;
    if (text !== undefined) rules.push({ key, reading: readRule(text) });
  }
  return rules;
}

const asked: ReadonlySet<OwnRule["state"]> = new Set(["shadow", "live"]);

function ruleSet(stored: readonly StoredRule[]): RuleSet {
  const stops = new Set<string>();
  const shadows = new Set<string>();
  const own: Edit[] = [];
  const broken: { readonly key: string; readonly problems: readonly string[] }[] = [];
  for (const { key, reading } of stored) {
    if (reading.kind === "broken") {
      broken.push({ key, problems: reading.problems });
      continue;
    }
    const { id, state } = reading.compiled.rule;
    if (!asked.has(state)) continue;
    if (state === "shadow") shadows.add(id);
    own.push(ruleEdit(reading.compiled, (ruleId, why) => stops.add(`${ruleId} ${why}`)));
  }
  return {
    edits: relevantEdits([...edits, ...own]),
    shadows,
    broken,
    takeStops: () => {
      const taken = [...stops];
      stops.clear();
      return taken;
    },
  };
}
