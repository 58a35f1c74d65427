import { claimFromEncounter } from "../../claim/claim.ts";
import type { ClaimEvent } from "../../claim/claim-event.ts";
import type { ClaimState } from "../../claim/claim-state.ts";
import type { Encounter } from "../../claim/encounter.ts";
import type { Posting } from "../../claim/posting.ts";
import { deniedEntries, refusalCodes } from "../../claim/refusal.ts";
import { dayOf, mondayOf } from "../../values/day.ts";
import type { Instant } from "../../values/instant.ts";
import type { Cents } from "../../values/money.ts";
import { readVerdicts } from "../verdict-record.ts";
import { concernedEdits } from "./concerned-edits.ts";

/** What is kept of a claim, as far as it tells why it was refused. */
export interface AnsweredClaim {
  readonly state: ClaimState;
  readonly contents: readonly { readonly content: string; readonly encounter: Encounter }[];
  readonly events: readonly ClaimEvent[];
  readonly postings: readonly Posting[];
}

/** One reason for which one service, or a claim as a whole, was refused though no edit had held it. */
export interface Refusal {
  readonly claimId: string;
  readonly payerId: string;
  readonly kind: "rejected" | "denied";
  /** The procedure; "claim" where the payer means the whole. */
  readonly code: string;
  /** A claim status as "A6:500:85", or an adjustment as "CO-97". */
  readonly reason: string;
  readonly cents: Cents;
  readonly at: Instant;
  /** Edits about the reason that let the claim pass; none where no edit is about it. */
  readonly passed: readonly string[];
  /** Edits about the reason, and own rules, that warned of something before the claim left. */
  readonly warned: readonly string[];
  /** Edits about the reason that could not tell; of a reason that no edit is about, all that could not. */
  readonly untold: readonly string[];
}

/** The edits of a version of ours, in its order; undefined for one that is not known any more. */
export type CatalogOf = (release: string) => readonly string[] | undefined;

/** Why a claim was refused, and what the edits had said that it left by. */
export function refusalsOf(
  { state, contents, events, postings }: AnsweredClaim,
  catalogOf: CatalogOf,
): readonly Refusal[] {
  const scrubs = events.filter(({ kind }) => kind === "scrubbed").toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const whole = { claimId: state.claimId, payerId: state.payerId };
  const told = (reason: string, at: Instant) => ({
    reason,
    at,
    ...saidOf(reason, scrubs.findLast((scrub) => scrub.at <= at) ?? scrubs[0], catalogOf),
  });
  // Clearinghouse and payer may say the same; the week after, it is another refusal.
  const seen = new Set<string>();
  return [
    ...events
      .flatMap((event) => refusalCodes(event).map((reason) => ({ reason, at: event.at })))
      .filter(({ reason, at }) => {
        const once = `${reason} ${mondayOf(dayOf(at))}`;
        return !seen.has(once) && seen.add(once);
      })
      .map(({ reason, at }): Refusal => {
        return { ...whole, kind: "rejected", code: "claim", cents: state.chargedCents, ...told(reason, at) };
      }),
    ...postings.flatMap((posting) =>
      deniedEntries(posting).map(({ line, group = "", reason = "", cents }): Refusal => {
        const code = line === undefined ? undefined : procedureOf(state, contents, line);
        return { ...whole, kind: "denied", code: code ?? "claim", cents, ...told(`${group}-${reason}`, posting.at) };
      }),
    ),
  ];
}

/** The procedure of a line by its control number: as the claim says it now, else as it said it before. */
function procedureOf(state: ClaimState, contents: AnsweredClaim["contents"], line: string): string | undefined {
  const latestFirst = contents.toSorted((a) => (a.content === state.content ? -1 : 1));
  for (const { encounter } of latestFirst) {
    const { lines } = claimFromEncounter(state.claimId, state, encounter);
    const found = lines.find(({ controlNumber }) => controlNumber === line)?.procedure;
    if (found !== undefined && found !== "") return found;
  }
  return undefined;
}

function saidOf(
  reason: string,
  scrub: ClaimEvent | undefined,
  catalogOf: CatalogOf,
): Pick<Refusal, "passed" | "warned" | "untold"> {
  const { warnings = [], catalog = "", verdicts = "" } = scrub?.detail ?? {};
  const concerned = concernedEdits(reason);
  const isAbout = (id: string) => concerned === undefined || concerned.includes(id);
  const said = readVerdicts(String(verdicts)) ?? [];
  const ids = catalogOf(String(catalog)) ?? [];
  return {
    passed: concerned === undefined ? [] : ids.filter((id, at) => said[at] === "pass" && isAbout(id)),
    warned: Array.isArray(warnings) ? warnings.filter((id) => /^own-/.test(id) || concerned?.includes(id)) : [],
    untold: ids.filter((id, at) => said[at] === "no-data" && isAbout(id)),
  };
}
