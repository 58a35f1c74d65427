import { rulePrefix } from "../contracts/object-keys.ts";
import { edits } from "../edits/catalog.ts";
import type { Edit } from "../edits/edit.ts";
import type { OwnRule } from "../edits/own-rules/own-rule.ts";
import { type RuleReading, readRule } from "../edits/own-rules/read-rule.ts";
import { ruleEdit } from "../edits/own-rules/rule-edit.ts";
import { relevantEdits } from "../edits/relevant-edits.ts";
import type { Clock } from "../ports/clock.ts";
import type { DocumentStore } from "../ports/document-store.ts";
import type { RuleFailure, RuleFailures } from "../ports/rule-failures.ts";
import { identifierFrom } from "../values/identifier.ts";
import { epochMilliseconds } from "../values/instant.ts";

/** A company's own rules as the scrubber asks them. */
export interface RuleSet {
  /** All edits that concern a claim: ours, then the company's. */
  readonly edits: ReturnType<typeof relevantEdits>;
  /** A name that all of them decide: another one once a rule was changed. */
  readonly release: string;
  /** Rules that are only recorded. */
  readonly shadows: ReadonlySet<string>;
  /** Own rules that are asked, each with a name of what it asks. */
  readonly asks: ReadonlyMap<string, string>;
  /** Files that are no sound rule, and what is wrong with each: nobody is held by them, and nobody waits for them. */
  readonly broken: readonly { readonly key: string; readonly problems: readonly string[] }[];
  /** Why rules could not be asked since the last time that this was asked, as "own-x division_by_zero", each once. */
  readonly takeStops: () => readonly string[];
}

/** A rule that was changed counts after so long, without a deployment. */
const heldForMilliseconds = 300_000;
/** Claims on which a rule fails before it is asked no more. */
export const failuresToSwitchOff = 5;

export interface RulePorts {
  readonly documents: DocumentStore;
  readonly ruleFailures: RuleFailures;
  readonly clock: Clock;
}

export interface RuleLoader {
  (company: string): Promise<RuleSet>;
  /** Reads a company's rules anew when they are asked for next. */
  readonly forget: (company: string) => void;
}

/** Reads companies' rules, and keeps them for a while. */
export function createRuleLoader({ documents, ruleFailures, clock }: RulePorts): RuleLoader {
  const held = new Map<string, { readonly set: RuleSet; readonly at: number }>();
  const load = async (company: string): Promise<RuleSet> => {
    const now = epochMilliseconds(clock.now());
    const known = held.get(company);
    if (known !== undefined && Math.abs(now - known.at) < heldForMilliseconds) return known.set;
    const stored = await readRules(documents, company);
    const set = ruleSet(stored, stored.length === 0 ? [] : await ruleFailures.list(company));
    held.set(company, { set, at: now });
    return set;
  };
  return Object.assign(load, { forget: (company: string) => void held.delete(company) });
}

export interface StoredRule {
  readonly key: string;
  readonly text: string;
  readonly reading: RuleReading;
}

/** Every rule of a company as it is stored, by key. */
export async function readRules(documents: DocumentStore, company: string): Promise<readonly StoredRule[]> {
  const rules: StoredRule[] = [];
  for await (const { key } of documents.list("inbound", `${rulePrefix}${company}/`)) {
    const text = key.endsWith(".json") ? await documents.readText("inbound", key) : undefined;
    if (text !== undefined) rules.push({ key, text, reading: readRule(text) });
  }
  return rules;
}

/** A name of what a rule asks: who owns it, and whether it is live, changes nothing of it. */
function asksOf({ each, when = "", find }: Pick<OwnRule, "each" | "when" | "find">): string {
  return identifierFrom(8, "asks", each, when, find);
}

/** The claims on which a rule, as it stands, has failed. */
export function failuresOf(rule: OwnRule, failures: readonly RuleFailure[]): readonly RuleFailure[] {
  const asks = asksOf(rule);
  return failures.filter((failure) => failure.ruleId === rule.id && failure.asks === asks);
}

const asked: ReadonlySet<OwnRule["state"]> = new Set(["shadow", "live"]);

function ruleSet(stored: readonly StoredRule[], failures: readonly RuleFailure[]): RuleSet {
  const stops = new Set<string>();
  const shadows = new Set<string>();
  const asks = new Map<string, string>();
  const own: Edit[] = [];
  const broken: { readonly key: string; readonly problems: readonly string[] }[] = [];
  for (const { key, reading } of stored) {
    if (reading.kind === "broken") {
      broken.push({ key, problems: reading.problems });
      continue;
    }
    const { rule } = reading.compiled;
    if (!asked.has(rule.state) || failuresOf(rule, failures).length >= failuresToSwitchOff) continue;
    if (rule.state === "shadow") shadows.add(rule.id);
    asks.set(rule.id, asksOf(rule));
    own.push(ruleEdit(reading.compiled, (ruleId, why) => stops.add(`${ruleId} ${why}`)));
  }
  return {
    edits: relevantEdits([...edits, ...own]),
    release: identifierFrom(8, "rules", ...asks.keys(), ...stored.map(({ key, text }) => `${key} ${text}`)),
    shadows,
    asks,
    broken,
    takeStops: () => {
      const taken = [...stops];
      stops.clear();
      return taken;
    },
  };
}
