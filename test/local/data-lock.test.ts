import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FolderInUseError, lockFolder } from "../../infra/local/data-lock.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cleanclaim-lock-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Another process that takes the folder and keeps it. */
async function holdElsewhere(): Promise<{ readonly pid: number; kill(): Promise<void> }> {
  const module = new URL("../../infra/local/data-lock.ts", import.meta.url).href;
  const script = `const { lockFolder } = await import(${JSON.stringify(module)});
    await lockFolder(${JSON.stringify(folder)});
    process.stdout.write("held");
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  await once(child.stdout, "data");
  return {
    pid: child.pid ?? 0,
    kill: async () => {
      const ended = once(child, "close");
      child.kill("SIGKILL");
      await ended;
    },
  };
}

describe("a data folder", () => {
  it("is for one process at a time, and says which has it", async () => {
    const holder = await holdElsewhere();
    try {
      const refusal = await lockFolder(folder).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(FolderInUseError);
      expect(refusal).toMatchObject({ pid: holder.pid });
    } finally {
      await holder.kill();
    }
  });

  it("is free at once when whoever had it was killed, and the next one is told so", async () => {
    const holder = await holdElsewhere();
    await holder.kill();
    const lock = await lockFolder(folder);
    expect(lock.wasKilled).toBe(true);
    await lock.release();
  });

  it("can be taken again after it was given back, with nothing to mend", async () => {
    const first = await lockFolder(folder);
    expect(first.wasKilled).toBe(false);
    await first.release();
    const second = await lockFolder(folder);
    expect(second.wasKilled).toBe(false);
    await second.release();
  });

  it("goes to one of several that come at once", async () => {
    const outcomes = await Promise.allSettled([lockFolder(folder), lockFolder(folder), lockFolder(folder)]);
    const taken = outcomes.filter((outcome) => outcome.status === "fulfilled");
    expect(taken).toHaveLength(1);
    for (const { value } of taken) await value.release();
  });
});
