import { addDays, type Day } from "../../values/day.ts";
import { identifierFrom } from "../../values/identifier.ts";
import { addCents, type Cents } from "../../values/money.ts";
import type { OwnRule } from "../own-rules/own-rule.ts";
import type { Refusal } from "./refusals.ts";

/** What one payer refuses of one service for one reason, again and again, and no edit caught. */
export interface Cluster {
  readonly payerId: string;
  readonly code: string;
  readonly reason: string;
  readonly kind: Refusal["kind"];
  readonly claims: number;
  readonly cents: Cents;
  /** Edits about the reason that let some of them pass: what they look for is not what the payer looks for. */
  readonly passed: readonly string[];
  /** Edits that could not tell of any of them: what they lacked may be what is missing. */
  readonly untold: readonly string[];
  /** Some of the claims, to look at. */
  readonly claimIds: readonly string[];
}

/** Claims that make a cluster: one alone is a matter of that claim. */
const fewest = 2;
/** Claims that are named. */
const named = 20;

/** What came again and again: refusals by payer, service and reason, the dearest first. */
export function clustersOf(refusals: readonly Refusal[]): readonly Cluster[] {
  return groupsOf(refusals).filter(({ claims }) => claims >= fewest);
}

/** What came once. */
export function singlesOf(refusals: readonly Refusal[]): readonly Cluster[] {
  return groupsOf(refusals).filter(({ claims }) => claims < fewest);
}

/** A refusal of which an edit about the reason, or an own rule, had warned is caught: it is in no group. */
function groupsOf(refusals: readonly Refusal[]): readonly Cluster[] {
  const uncaught = refusals.filter(({ warned }) => warned.length === 0);
  const groups = Map.groupBy(uncaught, ({ payerId, code, kind, reason }) => [payerId, code, kind, reason].join("\n"));
  return [...groups.values()]
    .flatMap((group): Cluster[] => {
      const [first, ...others] = group;
      if (first === undefined) return [];
      const claimIds = [...new Set(group.map(({ claimId }) => claimId))].sort();
      const { payerId, code, kind, reason } = first;
      const cluster = { payerId, code, kind, reason, claims: claimIds.length, claimIds: claimIds.slice(0, named) };
      const untold = first.untold.filter((id) => others.every((other) => other.untold.includes(id)));
      const passed = [...new Set(group.flatMap((refusal) => refusal.passed))].sort();
      return [{ ...cluster, cents: addCents(...group.map(({ cents }) => cents)), passed, untold }];
    })
    .toSorted((a, b) => b.cents - a.cents || b.claims - a.claims);
}

/** So that a rule's name is long enough for them. */
const longestWords = 50;

/** What a cluster's draft is called, week after week. */
export function draftIdOf({ payerId, code, reason }: Pick<Cluster, "payerId" | "code" | "reason">): string {
  const words = `${payerId} ${code} ${reason}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const isShort = words.length <= longestWords;
  const name = isShort ? words : `${words.slice(0, 40)}-${identifierFrom(8, words).toLowerCase()}`;
  return `own-draft-${name.replaceAll(/-+/g, "-").replace(/-$/, "")}`;
}

/** Days in which somebody is to judge a draft. */
const daysToJudge = 30;

/** A rule for a person to judge: it finds what was refused, is a draft, and says what it was made from. */
export function draftRule({ payerId, code, reason, kind, claims }: Cluster, today: Day): OwnRule {
  const isLine = code !== "claim";
  const elsewhere = [{ payerId: payerId === "HVHP1" ? "PRMU2" : "HVHP1", memberId: "AB00000001" }];
  const visit = {
    coverages: [{ payerId, memberId: "AB00000001" }],
    ...(isLine ? { lines: [{ procedure: code, chargeCents: 10_000, pointers: [1] }] } : {}),
  };
  return {
    id: draftIdOf({ payerId, code, reason }),
    sentence: isLine ? `${payerId} pays for ${code} as it was billed.` : `${payerId} takes the claim as it was sent.`,
    remedy: `Look at the remittance's reason ${reason} and say here what to do about it.`,
    source: `${claims} claims ${kind} with ${reason}, counted on ${today}`,
    owner: "nobody yet",
    reviewBy: addDays(today, daysToJudge),
    state: "draft",
    severity: "warn",
    scope: { payers: [payerId] },
    each: isLine ? "line" : "claim",
    find: isLine ? `line.procedure == '${code}'` : "claim.lines.size() > 0",
    place: isLine ? "procedure" : "claim",
    tests: [
      { name: "a claim like those that were refused", expect: "find", encounter: visit },
      { name: "the same to another payer", expect: "not-applicable", encounter: { ...visit, coverages: elsewhere } },
      ...(isLine
        ? [
            {
              name: "another service",
              expect: "pass" as const,
              encounter: {
                ...visit,
                lines: [{ procedure: code === "99213" ? "99214" : "99213", chargeCents: 10_000, pointers: [1] }],
              },
            },
          ]
        : []),
    ],
  };
}
