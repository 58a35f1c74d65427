import { expect } from "vitest";
import { openClinics } from "./clinic-day.ts";
import { breachesOf, type Ending, endingOf } from "./invariants.ts";
import { allStages, type SimulatedStage } from "./stages.ts";
import { type Chaos, calm, stormy } from "./world.ts";

export interface Storm {
  readonly seed: number;
  readonly breaches: readonly string[];
  readonly ending: Ending;
  readonly faults: number;
}

/** One run of the clinics' day. The same seed, chaos and stages make the same run. */
export async function weather(
  seed: number,
  chaos: Chaos = stormy,
  stages: readonly SimulatedStage[] = allStages,
): Promise<Storm> {
  const clinics = openClinics(seed, chaos, stages);
  try {
    await clinics.run();
  } catch (error) {
    const words = error instanceof Error ? error.message : "something was thrown";
    return { seed, breaches: [words], ending: await endingOf(clinics), faults: clinics.world.faults };
  }
  return { seed, breaches: await breachesOf(clinics), ending: await endingOf(clinics), faults: clinics.world.faults };
}

/** Runs seeds one after the other; each must end as the fault-free run does. Answers how many faults they met. */
export async function weatherAll(from: number, to: number): Promise<number> {
  const fair = await weather(0, calm);
  expect(fair.breaches).toEqual([]);
  let faults = 0;
  for (let seed = from; seed <= to; seed++) {
    const storm = await weather(seed);
    faults += storm.faults;
    expect({ seed, breaches: storm.breaches }).toEqual({ seed, breaches: [] });
    expect({ seed, ending: storm.ending }).toEqual({ seed, ending: fair.ending });
  }
  return faults;
}
