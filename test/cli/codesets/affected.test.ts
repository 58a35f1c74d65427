import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { affectedCodes } from "../../../infra/cli/codesets/affected.ts";

it("favourites with a code that is lost are named by file and line, however the code is written", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cleanclaim-"));
  try {
    const path = join(folder, "favourites.csv");
    await writeFile(path, 'name,code\r\n"Hyperoxaluria",e72.53\r\nBack pain,M54.50\r\nDisorders;D71\r\n');
    expect((await affectedCodes([path], new Set(["E7253", "D71"]))).map(({ where, code }) => [where, code])).toEqual([
      ["favourites.csv:2", "E7253"],
      ["favourites.csv:4", "D71"],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
