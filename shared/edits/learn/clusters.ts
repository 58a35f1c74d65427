import { addDays, type Day } from "../../values/day.ts";
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
  /** Edits that could not tell of any of them: what they lacked may be what is missing. */
  readonly untold: readonly string[];
}

/** Claims that make a cluster: one alone is a matter of that claim. */
const fewest = 2;

/** Refusals by payer, service and reason, the dearest first. A claim of which an edit had warned is caught. */
export function clustersOf(refusals: readonly Refusal[]): readonly Cluster[] {
  const uncaught = refusals.filter(({ warned }) => warned.length === 0);
  const groups = Map.groupBy(uncaught, ({ payerId, code, kind, reason }) => [payerId, code, kind, reason].join("\n"));
  return [...groups.values()]
    .flatMap((group): Cluster[] => {
      const [first, ...others] = group;
      const claims = new Set(group.map(({ claimId }) => claimId)).size;
      if (first === undefined || claims < fewest) return [];
      const { payerId, code, kind, reason } = first;
      const untold = first.untold.filter((id) => others.every((other) => other.untold.includes(id)));
      return [{ payerId, code, kind, reason, claims, cents: addCents(...group.map(({ cents }) => cents)), untold }];
    })
    .toSorted((a, b) => b.cents - a.cents || b.claims - a.claims);
}

/** Days in which somebody is to judge a draft. */
const daysToJudge = 30;

/** A rule for a person to judge: it finds what was refused, is a draft, and says what it was made from. */
export function draftRule({ payerId, code, reason, kind, claims }: Cluster, today: Day): OwnRule {
  const words = `${payerId} ${code} ${reason}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const isLine = code !== "claim";
  const elsewhere = [{ payerId: payerId === "HVHP1" ? "PRMU2" : "HVHP1", memberId: "AB00000001" }];
  const visit = {
    coverages: [{ payerId, memberId: "AB00000001" }],
    ...(isLine ? { lines: [{ procedure: code, chargeCents: 10_000, pointers: [1] }] } : {}),
  };
  return {
    id: `own-draft-${words}`.slice(0, 60).replace(/-$/, ""),
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
