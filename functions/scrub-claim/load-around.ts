import { claimFromEncounter } from "../../shared/claim/claim.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import type { EligibilityAnswer } from "../../shared/claim/eligibility.ts";
import { type KnownService, servicesOf } from "../../shared/claim/known-service.ts";
import { type Lifecycle, lifecycleRank } from "../../shared/claim/lifecycle.ts";
import type { PracticeProfile } from "../../shared/claim/practice-profile.ts";
import { goodCheck } from "../../shared/eligibility/good-check.ts";
import { payerOf } from "../../shared/payers/catalog.ts";
import type { ClaimStore } from "../../shared/ports/claim-store.ts";
import type { Clock } from "../../shared/ports/clock.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import type { EligibilityStore } from "../../shared/ports/eligibility.ts";
import type { ClaimServices, ServiceHistory } from "../../shared/ports/service-history.ts";
import type { LoadedClaim } from "../../shared/stage/change-claims.ts";
import { createRuleLoader, type RuleSet } from "../../shared/stage/load-rules.ts";
import { readProfile } from "../../shared/stage/read-profile.ts";
import { repairClaim } from "./repair-claim.ts";

export interface AroundPorts {
  readonly claims: ClaimStore;
  readonly documents: DocumentStore;
  readonly eligibility: EligibilityStore;
  readonly services: ServiceHistory;
  readonly clock: Clock;
}

/** What is known around the claims of one company that are scrubbed together. */
export interface Around {
  readonly rules: RuleSet;
  /** By practice; absent where there is none, or none that can be read. */
  readonly profiles: ReadonlyMap<string, PracticeProfile>;
  /** By claim. */
  readonly answers: ReadonlyMap<string, EligibilityAnswer>;
  /** By claim. */
  readonly histories: ReadonlyMap<string, readonly KnownService[]>;
}

/** How long an answer about coverage is good where the practice does not say. */
const ordinaryStaleDays = 30;
/** Claims that no payer has, or will have, to pay: what they say was done is billed elsewhere or not at all. */
const withdrawn: ReadonlySet<Lifecycle> = new Set<Lifecycle>(["superseded", "voided"]);

/** Loads what claims are judged by, a batch at a time. */
export function createAroundLoader(ports: AroundPorts) {
  const loadRules = createRuleLoader(ports.documents, ports.clock);
  return async (company: string, loaded: readonly LoadedClaim[]): Promise<Around> => {
    const claims = loaded.map(repairClaim);
    const profiles = await loadProfiles(ports.documents, company, claims);
    const [rules, answers, histories] = await Promise.all([
      loadRules(company),
      loadAnswers(ports, claims, profiles),
      loadHistories(ports, company, claims),
    ]);
    return { rules, profiles, answers, histories };
  };
}

async function loadProfiles(documents: DocumentStore, company: string, claims: readonly LoadedClaim[]) {
  const practices = [...new Set(claims.map(({ state }) => state.practice))];
  const readings = await Promise.all(practices.map((practice) => readProfile(documents, { company, practice })));
  return new Map(
    readings.flatMap((reading, index) =>
      reading.kind === "profile" ? [[practices[index] ?? "", reading.profile] as const] : [],
    ),
  );
}

/** What payers said of the coverages on their days, where the practice lets it count. */
async function loadAnswers(
  { eligibility, clock }: AroundPorts,
  claims: readonly LoadedClaim[],
  profiles: Around["profiles"],
): Promise<Around["answers"]> {
  const now = clock.now();
  const found = await Promise.all(
    claims.map(async ({ state, encounter }) => {
      const { mode = "hold", staleDays = ordinaryStaleDays } = profiles.get(state.practice)?.eligibility ?? {};
      const memberId = claimFromEncounter(state.claimId, state, encounter).coverage?.memberId;
      if (mode !== "hold" || memberId === undefined || payerOf(state.payerId).transactions.eligibility === "none")
        return [];
      const checks = await eligibility.checks(state.company, state.payerId, memberId);
      const check = goodCheck(checks, encounter.serviceFrom, now, staleDays);
      return check === undefined ? [] : [[state.claimId, check.answer] as const];
    }),
  );
  return new Map(found.flat());
}

/** Adds what the claims say was done, then finds what other claims of the same patients say: in this order, so that of two that come together one sees the other. */
async function loadHistories(
  { claims: store, services }: AroundPorts,
  company: string,
  claims: readonly LoadedClaim[],
): Promise<Around["histories"]> {
  const histories = new Map<string, readonly KnownService[]>();
  for (const [practice, ours] of Map.groupBy(claims, ({ state }) => state.practice)) {
    const name = { company, practice };
    await services.put(
      name,
      ours.map(({ state, encounter }) => ({
        claimId: state.claimId,
        content: state.content,
        services: [...servicesOf(claimFromEncounter(state.claimId, state, encounter))],
        patient: encounter.patient,
      })),
    );
    const known = await services.load(
      name,
      ours.map(({ encounter }) => encounter.patient),
    );
    const states = await store.load(company, [...new Set(known.flat().map(({ claimId }) => claimId))]);
    for (const [index, { state }] of ours.entries()) {
      histories.set(
        state.claimId,
        (known[index] ?? []).flatMap((entry) => servicesBefore(state, entry, states.get(entry.claimId))),
      );
    }
  }
  return histories;
}

/** What another claim says was done, where it says so still, and was there before or is past its own scrub. */
function servicesBefore(
  own: ClaimState,
  { claimId, content, services }: ClaimServices,
  state: ClaimState | undefined,
): readonly KnownService[] {
  if (claimId === own.claimId || state === undefined || state.content !== content || withdrawn.has(state.lifecycle)) {
    return [];
  }
  const cameBefore = `${state.receivedAt}${claimId}` < `${own.receivedAt}${own.claimId}`;
  if (!cameBefore && lifecycleRank[state.lifecycle] < lifecycleRank.validated) return [];
  const { lifecycle, outcome } = state;
  return services.map((service) => ({ ...service, lifecycle, outcome }));
}
