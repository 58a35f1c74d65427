import { findPhrases, type longestAt } from "../context/find-phrases.ts";
import { phraseTree } from "../context/phrase-list.ts";
import type { Draft } from "../mentions/draft.ts";
import { bare } from "../mentions/draft.ts";
import { marksOf, spanOf } from "../mentions/mention.ts";
import type { Reading, ReadStatement } from "../mentions/reading.ts";
import { mechanisms } from "../vocabulary/mechanisms.ts";

/** How many words may stand between an act and what did it. */
const reach = 8;
const off = new Set(["negated", "hypothetical", "family", "planned"]);
const told = new Set(["open", "complaint", "present-illness", "assessment"]);

const compiled = mechanisms.map(({ act, agents, otherwise }) => ({
  acts: phraseTree(act.split("|").map((words) => [words, true] as const)),
  agents: phraseTree(
    Object.entries(agents).flatMap(([names, code]) => names.split("|").map((name) => [name, code] as const)),
  ),
  otherwise,
}));

/** What brought an injury about, where an act and its agent stand near each other; the first that the note tells. */
export function findMechanism(reading: Reading, rule: Pick<Draft, "rule" | "source">): Draft | undefined {
  for (const { acts, agents, otherwise } of compiled)
    for (const statement of reading.statements) {
      if (!told.has(statement.section)) continue;
      for (const act of findPhrases(acts, statement.tokens)) {
        if (isOff(statement, act.first, act.last)) continue;
        const agent = nearest(statement, agents, act);
        const code = agent?.code ?? otherwise;
        if (code === undefined) continue;
        const first = Math.min(act.first, agent?.first ?? act.first);
        const last = Math.max(act.last, agent?.last ?? act.last);
        return {
          ...rule,
          code: code.split("|").map(bare).join("|"),
          spans: [spanOf({ statement, first, last })],
          reason: "how the injury came about",
          confidence: 0.86,
          isAssessed: true,
        };
      }
    }
  return undefined;
}

function nearest(
  statement: ReadStatement,
  agents: Parameters<typeof longestAt<string>>[0],
  act: { readonly first: number; readonly last: number },
): { readonly code: string; readonly first: number; readonly last: number } | undefined {
  return findPhrases(agents, statement.tokens)
    .filter((hit) => !isOff(statement, hit.first, hit.last))
    .map(({ first, last, value }) => ({
      code: value,
      first,
      last,
      // What did it stands behind the act more often than before it.
      distance: first > act.last ? first - act.last : (act.first - last) * 1.5,
    }))
    .filter(({ distance, first, last }) => distance <= reach && !(first >= act.first && last <= act.last))
    .toSorted((one, other) => one.distance - other.distance)[0];
}

function isOff(statement: ReadStatement, first: number, last: number): boolean {
  return marksOf({ value: true, statement, first, last, from: first, to: last }).some(({ kind }) => off.has(kind));
}
