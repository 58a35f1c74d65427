import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SimulatedClock } from "../../infra/local/simulated-clock.ts";
import { awsClock } from "../../shared/adapters/aws/clock.ts";
import { addMilliseconds, dayMilliseconds, type Instant, instantOf } from "../../shared/values/instant.ts";

const start = instantOf(Date.UTC(2026, 2, 2, 9));
let folder = "";
let path = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cleanclaim-clock-"));
  path = join(folder, "clock.json");
});

afterEach(async () => {
  delete process.env.CLEANCLAIM_NOW;
  await rm(folder, { recursive: true, force: true });
});

describe("the simulated clock", () => {
  it("stands where it is told at a first start, and stages read it", () => {
    const clock = new SimulatedClock(path, start);
    expect(clock.now()).toBe(start);
    expect(awsClock().now()).toBe(start);
  });

  it("ignores a moment that has passed", () => {
    const clock = new SimulatedClock(path, start);
    clock.moveTo(addMilliseconds(start, -1));
    expect(clock.now()).toBe(start);
  });

  it("goes on from where it was stopped", () => {
    const clock = new SimulatedClock(path, start);
    const later = addMilliseconds(start, 3 * dayMilliseconds + 5);
    clock.moveTo(later);
    clock.close();
    expect(new SimulatedClock(path, start).now()).toBe(later);
  });

  it("is never behind what it handed out before it was killed, whenever that was", () => {
    const clock = new SimulatedClock(path, start);
    let handedOut: Instant = start;
    for (const hours of [1, 2, 5.9, 6, 6.1, 12, 11, 30, 31, 100]) {
      clock.moveTo(addMilliseconds(start, hours * 3_600_000));
      handedOut = clock.now();
      expect([hours, new SimulatedClock(path, start).now() >= handedOut]).toEqual([hours, true]);
    }
  });

  it("starts no earlier than what is known to have been, when its own file is torn", async () => {
    await writeFile(path, '{"horizon":"20');
    const floor = addMilliseconds(start, dayMilliseconds);
    expect(new SimulatedClock(path, start, floor).now()).toBe(floor);
  });
});
