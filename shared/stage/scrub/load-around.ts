import { claimFromEncounter } from "../../claim/claim.ts";
import type { ClaimState } from "../../claim/claim-state.ts";
import type { EligibilityAnswer } from "../../claim/eligibility.ts";
import { type KnownService, servicesOf } from "../../claim/known-service.ts";
import { type Lifecycle, lifecycleRank } from "../../claim/lifecycle.ts";
import type { PracticeProfile } from "../../claim/practice-profile.ts";
import type { Tenant } from "../../contracts/object-keys.ts";
import { goodCheck } from "../../eligibility/good-check.ts";
import { payerOf } from "../../payers/catalog.ts";
import type { ClaimStore } from "../../ports/claim-store.ts";
import type { EligibilityStore } from "../../ports/eligibility.ts";
import type { ClaimServices, ServiceHistory } from "../../ports/service-history.ts";
import type { LoadedClaim } from "../change-claims.ts";
import { loadPractice, type PracticePorts } from "../load-practice.ts";
import { createRuleLoader, type RulePorts, type RuleSet } from "../load-rules.ts";
import { judgedBy } from "./judged-by.ts";
import { repairClaim } from "./repair-claim.ts";

export interface AroundPorts extends RulePorts, PracticePorts {
  readonly claims: ClaimStore;
  readonly eligibility: EligibilityStore;
  readonly services: ServiceHistory;
}

/** What is known around the claims of one company that are scrubbed together. */
export interface Around {
  readonly rules: RuleSet;
  /** By practice, with who is registered; absent where its practice.json cannot be read. */
  readonly profiles: ReadonlyMap<string, PracticeProfile>;
  /** By practice: a name of all that its claims are judged by. */
  readonly judgedBy: ReadonlyMap<string, string>;
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
  const loadRules = createRuleLoader(ports);
  const loadJudges = async (company: string, practices: readonly string[], listing: string) => {
    const [rules, profiles] = await Promise.all([loadRules(company), loadProfiles(ports, company, practices)]);
    const judges = practices.map(
      (practice) => [practice, judgedBy(rules.release, listing, profiles.get(practice))] as const,
    );
    return { rules, profiles, judgedBy: new Map(judges) };
  };
  return {
    /** Reads a company's rules anew when they are needed next. */
    forget: loadRules.forget,
    /** By what the claims of one practice are judged now. @param listing names the code sets at hand */
    judgedBy: async ({ company, practice }: Tenant, listing: string): Promise<string | undefined> =>
      (await loadJudges(company, [practice], listing)).judgedBy.get(practice),
    load: async (company: string, loaded: readonly LoadedClaim[], listing: string): Promise<Around> => {
      const claims = loaded.map(repairClaim);
      const judges = await loadJudges(company, [...new Set(claims.map(({ state }) => state.practice))], listing);
      const [answers, histories] = await Promise.all([
        loadAnswers(ports, claims, judges.profiles),
        loadHistories(ports, company, claims),
      ]);
      return { ...judges, answers, histories };
    },
  };
}

async function loadProfiles(ports: PracticePorts, company: string, practices: readonly string[]) {
  const readings = await Promise.all(practices.map((practice) => loadPractice(ports, { company, practice })));
  return new Map(
    readings.flatMap((reading, index) =>
      reading.kind === "practice" ? [[practices[index] ?? "", reading.profile] as const] : [],
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
