import { claimFromEncounter } from "../../claim/claim.ts";
import type { ClaimEvent } from "../../claim/claim-event.ts";
import type { ClaimState } from "../../claim/claim-state.ts";
import type { Encounter } from "../../claim/encounter.ts";
import type { Posting } from "../../claim/posting.ts";
import type { Cents } from "../../values/money.ts";
import { catalogRelease, readVerdicts } from "../verdict-record.ts";

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
  /** Edits that warned of something before the claim left. */
  readonly warned: readonly string[];
  /** Edits that could not tell. */
  readonly untold: readonly string[];
}

/** Categories that refuse a claim before it is adjudicated. Source: 277CA status categories A3, A6, A7, A8. */
const refusing = /^A[3678]:/;

/** Why a claim was refused, with what its edits had said. */
export function refusalsOf({ state, contents, events, postings }: AnsweredClaim): readonly Refusal[] {
  const encounter = contents.find(({ content }) => content === state.content)?.encounter;
  if (encounter === undefined) return [];
  const { lines } = claimFromEncounter(state.claimId, state, encounter);
  const before = { claimId: state.claimId, payerId: state.payerId, ...saidBefore(events) };
  const rejected = events
    .filter(({ kind }) => kind === "acknowledged")
    .flatMap(({ detail }) => (Array.isArray(detail.codes) ? detail.codes : []))
    .filter((code) => refusing.test(code));
  return [
    ...[...new Set(rejected)].map(
      (reason): Refusal => ({ ...before, kind: "rejected", code: "claim", reason, cents: state.chargedCents }),
    ),
    ...postings
      .flatMap(({ entries }) => entries)
      .filter(({ kind, cents }) => kind === "denied" && cents > 0)
      .map(
        ({ line, group = "", reason = "", cents }): Refusal => ({
          ...before,
          kind: "denied",
          code: lines.find(({ controlNumber }) => controlNumber === line)?.procedure ?? "claim",
          reason: `${group}-${reason}`,
          cents,
        }),
      ),
  ];
}

function saidBefore(events: readonly ClaimEvent[]): Pick<Refusal, "warned" | "untold"> {
  const scrubbed = events.filter(({ kind }) => kind === "scrubbed").at(-1)?.detail ?? {};
  const warned = Array.isArray(scrubbed.warnings) ? scrubbed.warnings : [];
  const isOurs = scrubbed.catalog === catalogRelease.release && typeof scrubbed.verdicts === "string";
  const verdicts = isOurs ? (readVerdicts(String(scrubbed.verdicts)) ?? []) : [];
  return { warned, untold: catalogRelease.edits.flatMap(({ id }, at) => (verdicts[at] === "no-data" ? [id] : [])) };
}
