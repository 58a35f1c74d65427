import { claimIdOf, contentIdOf } from "../../shared/claim/claim-id.ts";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import type { ClaimMessage } from "../../shared/contracts/messages.ts";
import type { Tenant } from "../../shared/contracts/object-keys.ts";
import type { ClaimStore } from "../../shared/ports/claim-store.ts";
import type { Clock } from "../../shared/ports/clock.ts";
import type { NextStage } from "../../shared/ports/next-stage.ts";
import { ContendedClaimError } from "../../shared/stage/change-claims.ts";
import { type IncomingEncounter, type Registration, register } from "./register.ts";

/** What became of an encounter. */
export type RegistrationOutcome = "created" | "amended" | "duplicate" | "earlier-version" | "already-billed";

/** An encounter, and what is known of how it came to be. */
export type Visit = Pick<IncomingEncounter, "encounter" | "gathered" | "isWithdrawn" | "mended" | "over">;

export interface RegistrarPorts {
  readonly claims: ClaimStore;
  readonly next: NextStage;
  readonly clock: Clock;
}

const maxRounds = 8;

/**
 * Makes encounters into claims, a batch at a time, and sends them on; answers in order. Contents are stored before the
 * state that names them and history before the state that follows it, and what is still `received` is sent on again:
 * so the same batch can be registered any number of times, whatever died in between.
 */
export async function registerEncounters(
  ports: RegistrarPorts,
  tenant: Tenant,
  visits: readonly Visit[],
): Promise<readonly RegistrationOutcome[]> {
  const { company, practice } = tenant;
  const outcomes: RegistrationOutcome[] = visits.map(() => "duplicate");
  const onward: ClaimMessage[] = [];
  let waiting = visits.map((visit, index) => {
    const claimId = claimIdOf(company, practice, visit.encounter);
    const incoming: IncomingEncounter = { ...visit, company, practice, claimId, content: contentIdOf(visit.encounter) };
    return { index, incoming };
  });
  for (let round = 0; waiting.length > 0; round++) {
    const [contended] = waiting;
    if (round === maxRounds && contended !== undefined) throw new ContendedClaimError(contended.incoming.claimId);
    const settled = await registerOnce(
      ports,
      company,
      waiting.map(({ incoming }) => incoming),
    );
    const again: typeof waiting = [];
    for (const [position, each] of waiting.entries()) {
      const result = settled[position];
      if (result === undefined || result === "again") {
        again.push(each);
        continue;
      }
      outcomes[each.index] = result.outcome;
      if (result.forward) onward.push({ company, practice, claimId: each.incoming.claimId });
    }
    waiting = again;
  }
  if (onward.length > 0) await ports.next.send("code-encounter", onward);
  return outcomes;
}

type Settled = { readonly outcome: RegistrationOutcome; readonly forward: boolean } | "again";

/** One round: "again" for a claim that changed between reading and writing. */
async function registerOnce(
  { claims, clock }: RegistrarPorts,
  company: string,
  incoming: readonly IncomingEncounter[],
): Promise<readonly Settled[]> {
  const states = await claims.load(
    company,
    incoming.map(({ claimId }) => claimId),
  );
  const decided = await Promise.all(
    incoming.map(async (each): Promise<Registration> => {
      const existing = states.get(each.claimId);
      const differs = existing !== undefined && existing.content !== each.content;
      const history = differs ? await claims.history(company, each.claimId) : undefined;
      const standing = history?.contents.find(({ content }) => content === existing?.content)?.encounter;
      return register(existing, each, { events: history?.events ?? [], standing }, clock.now());
    }),
  );

  const contents = incoming.filter((_, index) => decided[index]?.kind === "create" || decided[index]?.kind === "amend");
  if (contents.length > 0) await claims.putContents(company, contents);
  const events = decided.flatMap((each) => (each.kind === "amend" || each.kind === "refuse" ? [each.event] : []));
  if (events.length > 0) await claims.record(company, events, []);
  const created = await writeStates(decided, "create", (fresh) => claims.create(fresh));
  const saved = await writeStates(decided, "amend", (changed) => claims.save(changed));
  const noted = await writeStates(decided, "same", (unchanged) => claims.save(unchanged));
  // Where another was faster, the next time that the file comes tells it.
  await writeStates(decided, "refuse", (reviewed) => claims.save(reviewed));

  return decided.map((each) => settle(each, created, new Map([...saved, ...noted])));
}

function settle(
  decided: Registration,
  created: ReadonlyMap<string, ClaimState | "created">,
  saved: ReadonlyMap<string, "saved" | "conflict">,
): Settled {
  switch (decided.kind) {
    case "create":
      return created.get(decided.state.claimId) === "created"
        ? { outcome: "created", forward: decided.state.lifecycle === "received" }
        : "again";
    case "amend":
      return saved.get(decided.state.claimId) === "saved"
        ? { outcome: "amended", forward: decided.state.lifecycle === "received" }
        : "again";
    case "same":
      return decided.state !== undefined && saved.get(decided.state.claimId) !== "saved"
        ? "again"
        : { outcome: "duplicate", forward: decided.forward };
    case "earlier-version":
      return { outcome: "earlier-version", forward: false };
    case "refuse":
      return { outcome: "already-billed", forward: false };
  }
}

/** Writes the states of one kind of decision in one call; the answers by claim. */
async function writeStates<Answer>(
  decided: readonly Registration[],
  kind: Registration["kind"],
  write: (states: readonly ClaimState[]) => Promise<readonly Answer[]>,
): Promise<ReadonlyMap<string, Answer>> {
  const states = decided.flatMap((each) =>
    each.kind === kind && "state" in each && each.state !== undefined ? [each.state] : [],
  );
  const answers = states.length === 0 ? [] : await write(states);
  return new Map(
    answers.flatMap((answer, index) => {
      const state = states[index];
      return state === undefined ? [] : [[state.claimId, answer]];
    }),
  );
}
