import { join } from "node:path";
import { build } from "esbuild";

/**
 * Makes one file of a script and all that it imports, as a Lambda gets it: types that are taken away while a process runs
 * cost it some twenty megabytes, which no reader is to blame for.
 * @returns where the file is
 */
export async function bundle(script: string, folder: string): Promise<string> {
  const outfile = join(folder, "reader.mjs");
  await build({
    entryPoints: [script],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "warning",
    // What was written for `require` finds the engine's own modules by it.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return outfile;
}
