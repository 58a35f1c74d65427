import { describe, expect, it } from "vitest";
import { codeEncounterStage } from "../../functions/code-encounter/stage.ts";
import { registerEncounters } from "../../functions/intake-encounter/register-encounters.ts";
import { scrubClaimStage } from "../../functions/scrub-claim/stage.ts";
import { sampleEncounters } from "../../infra/local/sample/sample-encounters.ts";
import { memoryClock } from "../../shared/adapters/memory/clock.ts";
import { memoryNextStage } from "../../shared/adapters/memory/next-stage.ts";
import { claimIdOf } from "../../shared/claim/claim-id.ts";
import { Encounter } from "../../shared/claim/encounter.ts";
import { findUncoded } from "../../shared/coding/pass-through.ts";
import { ClaimMessage } from "../../shared/contracts/messages.ts";
import { edits } from "../../shared/edits/catalog.ts";
import { repairEncounter } from "../../shared/edits/repairs/repair-encounter.ts";
import { completeEncounter } from "../../shared/intake/complete-encounter.ts";
import type { StageDefinition } from "../../shared/stage/stage-definition.ts";
import { day } from "../../shared/values/day.ts";
import { at } from "../adapters/contract/samples.ts";
import { soundEncounterInput } from "../builders/sound-encounter.ts";
import { cases } from "../edits/cases.ts";
import { openClinics } from "../simulation/clinic-day.ts";
import { calm } from "../simulation/world.ts";

const tenant = { company: "acme-billing", practice: "cedar-clinic" };
const faultsADay = 40;

/** Visits with one fault each that the claim itself shows, each of a patient of its own, by the edit that is to find it. */
function faultyVisits(): readonly { readonly edit: string; readonly encounter: Encounter }[] {
  const holding = edits.filter(({ severity }) => severity === "hold");
  const visits = holding.flatMap(({ id }, index) => {
    const birthDate = `19${60 + (index % 30)}-0${1 + (index % 9)}-${10 + (index % 18)}`;
    const patient = { ...soundEncounterInput().patient, birthDate };
    // What depends on what is known around the claim, or on who the patient is, is the edits' own test.
    const encounters = (cases[id]?.finds ?? [])
      .filter(
        ({ around, coverages }) =>
          around === undefined && coverages?.length !== 0 && coverages?.some(({ subscriber }) => subscriber) !== true,
      )
      .map((change) => Encounter.parse(soundEncounterInput({ patient, ...change, encounterId: `FAULT-${index}` })));
    // A fault of form is mended and holds nobody; what is not coded is the coder's first.
    const encounter = encounters.find(
      (each) => repairEncounter(each).log.length === 0 && findUncoded(each).length === 0,
    );
    return encounter === undefined ? [] : [{ edit: id, encounter }];
  });
  // Every so many of them: all families have their share.
  const step = visits.length / faultsADay;
  return Array.from({ length: faultsADay }, (_, index) => visits[Math.floor(index * step)]).flatMap((visit) =>
    visit === undefined ? [] : [visit],
  );
}

function soundVisits(): readonly Encounter[] {
  return [...sampleEncounters(120, 5, day("2026-11-16"))].map(({ practice, encounter }) =>
    Encounter.parse(completeEncounter({ ...encounter }, practice.profile)),
  );
}

describe("a mixed day", () => {
  it("holds exactly the claims with a fault, each for its fault, and lets the sound ones go", async () => {
    const next = memoryNextStage();
    const ports = { ...openClinics(1, calm).ports, next, clock: memoryClock(at("2026-11-18T12:00:00.000Z")) };
    const run = async (stage: StageDefinition<ClaimMessage>): Promise<void> => {
      const messages = next.take(stage.name).map((message) => ClaimMessage.parse(message));
      const results = await stage.work(ports)(messages);
      expect(results.filter(({ status }) => status === "rejected")).toEqual([]);
    };
    const faulty = faultyVisits();
    const sound = soundVisits();
    expect(faulty).toHaveLength(faultsADay);
    const visits = [...sound, ...faulty.map(({ encounter }) => encounter)].map((encounter) => ({ encounter }));
    await registerEncounters(ports, tenant, visits);
    await run(codeEncounterStage);
    // Nobody is asked about coverage: what it says is other tests' matter.
    await next.send("scrub-claim", next.take("check-eligibility"));
    await run(scrubClaimStage);

    const idOf = (encounter: Encounter) => claimIdOf(tenant.company, tenant.practice, encounter);
    const states = await ports.claims.load(
      tenant.company,
      visits.map(({ encounter }) => idOf(encounter)),
    );
    const holdsOf = (encounter: Encounter) =>
      states.get(idOf(encounter))?.holds.map(({ reason }) => reason) ?? ["lost"];
    expect(sound.filter((encounter) => holdsOf(encounter).length > 0).map(holdsOf)).toEqual([]);
    const missed = faulty.filter(({ edit, encounter }) => !holdsOf(encounter).includes(edit));
    expect(missed.map(({ edit, encounter }) => [edit, ...holdsOf(encounter)])).toEqual([]);
    expect([...states.values()].filter(({ lifecycle }) => lifecycle === "needs-fix")).toHaveLength(faultsADay);
    expect([...states.values()].filter(({ lifecycle }) => lifecycle === "validated")).toHaveLength(sound.length);
  });
});
