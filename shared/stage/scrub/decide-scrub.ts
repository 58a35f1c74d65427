import { claimFromEncounter } from "../../claim/claim.ts";
import type { ClaimEvent } from "../../claim/claim-event.ts";
import type { ClaimState } from "../../claim/claim-state.ts";
import type { Decision } from "../../claim/decision.ts";
import type { Encounter } from "../../claim/encounter.ts";
import type { CodeBook } from "../../codes/code-book.ts";
import { judgeClaim } from "../../edits/judge-claim.ts";
import { findingsOf } from "../../edits/scrub.ts";
import { recordVerdict } from "../../edits/verdict-record.ts";
import { amendForPayer } from "../../payers/amend-for-payer.ts";
import { payerOf } from "../../payers/catalog.ts";
import { dayOf } from "../../values/day.ts";
import type { Instant } from "../../values/instant.ts";
import { judgedOn } from "./judged-by.ts";
import type { Around } from "./load-around.ts";
import { repairClaim } from "./repair-claim.ts";

/** Places that an event lists: a claim with more wrong is looked at with `cleanclaim scrub`. */
const mostPlaces = 60;

/** A coded claim, its form mended, becomes ready to send, or is held for each finding that holds; held claims are worked the same day. */
export function decideScrub(
  before: ClaimState,
  said: Encounter,
  now: Instant,
  codes: CodeBook,
  around?: Around,
): Decision {
  const { state, encounter, log } = repairClaim({ state: before, encounter: said });
  const claim = amendForPayer(claimFromEncounter(state.claimId, state, encounter));
  const profile = around?.profiles.get(state.practice);
  const eligibility = around?.answers.get(state.claimId);
  const verdict = judgeClaim(
    claim,
    {
      today: dayOf(now),
      payer: payerOf(state.payerId),
      coverageAnswer:
        eligibility === undefined || eligibility.status === "unanswered" ? state.coverageAnswer : eligibility.status,
      eligibility,
      codes,
      history: around?.histories.get(state.claimId),
      practice: profile?.rules ?? {},
      providers: profile?.renderingProviders,
    },
    { edits: around?.rules.edits, overrides: profile?.edits, shadows: around?.rules.shadows },
  );
  const findings = findingsOf(verdict);
  const codesOf = (severity: "hold" | "warn") => [
    ...new Set(findings.filter((finding) => finding.severity === severity).map((finding) => finding.code)),
  ];
  const holds = codesOf("hold");
  const { catalog, verdicts, packs, others, releases } = recordVerdict(verdict);
  const lists = {
    places: findings.slice(0, mostPlaces).map(({ code, place }) => `${code} ${place}`),
    others: [...others],
    releases: [...releases],
    stopped: [...(around?.rules.takeStops() ?? [])],
  };
  const event = {
    claimId: state.claimId,
    key: `scrubbed#${state.content}${state.rescrubs === undefined ? "" : `#${state.rescrubs}`}`,
    kind: "scrubbed" as const,
    at: now,
    detail: {
      holds,
      warnings: codesOf("warn"),
      ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
      catalog,
      packs: packs.join(" "),
      verdicts,
    },
  };
  const held = holds.length > 0;
  const by = around?.judgedBy.get(state.practice);
  return {
    state: {
      ...state,
      version: state.version + 1,
      ...(by === undefined ? {} : { judged: judgedOn(dayOf(now), by) }),
      lifecycle: held ? "needs-fix" : "validated",
      holds: holds.map((reason) => ({ reason, since: now })),
      work: { list: held ? "held" : "ready", due: now },
    },
    ...(log.length === 0 ? {} : { encounter }),
    events: [...(log.length === 0 ? [] : [repairEvent(before, state, log, now)]), event],
    postings: [],
    forward: false,
  };
}

/** What form was mended, and where: what stood there before is the content that it names. */
function repairEvent(before: ClaimState, state: ClaimState, log: readonly string[], at: Instant): ClaimEvent {
  return {
    claimId: state.claimId,
    key: `amended#${before.content}#${state.content}`,
    kind: "amended",
    at,
    detail: { from: before.content, to: state.content, lifecycle: before.lifecycle, repairs: [...log] },
  };
}
