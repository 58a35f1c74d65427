import { describe, expect, it } from "vitest";
import type { BatchWork } from "../../shared/stage/queue-handler.ts";
import { type SimulatedStage, withStage } from "./stages.ts";
import { weather } from "./storm.ts";
import { calm } from "./world.ts";

/** How many of the first seeds notice that something is wrong; counts no further than is asked for. */
async function noticed(stages: readonly SimulatedStage[], { enough, seeds }: { enough: number; seeds: number }) {
  const fair = await weather(0, calm);
  expect(fair.breaches).toEqual([]);
  let count = 0;
  for (let seed = 1; seed <= seeds && count < enough; seed++) {
    const storm = await weather(seed, undefined, stages);
    if (storm.breaches.length > 0 || JSON.stringify(storm.ending) !== JSON.stringify(fair.ending)) count++;
  }
  return count;
}

describe("the simulation", () => {
  it("replays a seed exactly", async () => {
    const [first, second] = [await weather(42), await weather(42)];
    expect(first).toEqual(second);
    expect(first.faults).toBeGreaterThan(0);
  });

  it("notices a stage that loses messages", async () => {
    const losing = (work: BatchWork<unknown>): BatchWork<unknown> => {
      let calls = 0;
      return async (bodies) => {
        calls++;
        return calls === 1 ? bodies.map(() => ({ status: "fulfilled", value: undefined })) : work(bodies);
      };
    };
    expect(await noticed(withStage("code-encounter", losing), { enough: 8, seeds: 8 })).toBe(8);
  });

  it("notices a stage that says done when it failed", async () => {
    const lying =
      (work: BatchWork<unknown>): BatchWork<unknown> =>
      async (bodies) => {
        await work(bodies).catch(() => undefined);
        return bodies.map(() => ({ status: "fulfilled", value: undefined }));
      };
    expect(await noticed(withStage("receive-response", lying), { enough: 3, seeds: 30 })).toBe(3);
  });

  it("notices a file written under a control number that was used", async () => {
    const reusing = withStage("submit-claims", (work) => work).map(
      (stage): SimulatedStage =>
        stage.name === "submit-claims"
          ? { ...stage, work: (ports) => stage.work({ ...ports, numbers: { reserve: async () => 1 } }) }
          : stage,
    );
    expect(await noticed(reusing, { enough: 3, seeds: 3 })).toBe(3);
  });

  it("notices money that is posted under a new name each time", async () => {
    let counter = 0;
    const doubling = withStage("post-remittance", (work) => work).map(
      (stage): SimulatedStage =>
        stage.name === "post-remittance"
          ? {
              ...stage,
              work: (ports) =>
                stage.work({
                  ...ports,
                  claims: {
                    ...ports.claims,
                    record: (company, events, postings) =>
                      ports.claims.record(
                        company,
                        events,
                        postings.map((posting) => ({ ...posting, key: `${posting.key}#${counter++}` })),
                      ),
                  },
                }),
            }
          : stage,
    );
    expect(await noticed(doubling, { enough: 3, seeds: 30 })).toBe(3);
  });
});
