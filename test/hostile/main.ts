import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { checkInProcess } from "./check-in-process.ts";
import { hostileFiles } from "./files.ts";

const help = `npm run hostile -- [--megabytes N] [--only NAME]

Files that mean harm, read by the real command in a process of its own with a small heap: zip bombs, entities without end, nesting,
one line without end, paths and formulas. Each must be refused or come back with its reason, and no more memory be taken.

  --megabytes   how large those are that grow (default 2000)
  --only        those whose name has this in it`;

const { values } = parseArgs({
  options: {
    megabytes: { type: "string", default: "2000" },
    only: { type: "string", default: "" },
    help: { type: "boolean", default: false },
  },
});
/** Of the whole process, engine and compiled code included. */
const mostMegabytes = 320;

if (values.help) console.log(help);
else {
  const folder = await mkdtemp(join(tmpdir(), "cleanclaim-hostile-"));
  const rows: Record<string, string | number>[] = [];
  try {
    for (const { name, code, parts } of hostileFiles.filter((file) => file.name.includes(values.only))) {
      const path = join(folder, name);
      await pipeline(Readable.from(parts(Number(values.megabytes) * 1e6)), createWriteStream(path));
      const { size } = await stat(path);
      const { exitCode, codes, peakMegabytes, seconds } = await checkInProcess(path);
      await rm(path);
      const isRefused = exitCode === 1 && codes.includes(code);
      const isFine = isRefused && peakMegabytes <= mostMegabytes;
      if (!isFine) process.exitCode = 1;
      rows.push({
        file: name,
        MB: Math.round(size / 1e5) / 10,
        said: codes.slice(0, 3).join(" "),
        "peak MB": peakMegabytes,
        "CPU s": seconds,
        "": isFine ? "" : `expected ${code}, exit code 1, at most ${mostMegabytes} MB; exit code ${exitCode}`,
      });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.table(rows);
}
