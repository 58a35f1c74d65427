import { Command } from "commander";
import { openRelease, type Release } from "../../../shared/codes/compact/open-release.ts";
import { DamagedReleaseError } from "../../../shared/codes/compact/release-header.ts";
import type { ReleaseEntry } from "../../../shared/codes/release-entry.ts";
import { defaultFolder, runCommand } from "../options.ts";
import { emphasize, exitCodes } from "../terminal.ts";
import { type StoreOptions, withCodeSets } from "./open-store.ts";

interface VerifyOptions extends StoreOptions {
  readonly json?: boolean;
}

export const verifyCommand = new Command("verify")
  .description("read every stored release whole and compare it with what it is said to be")
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--bucket <name>", "the inbound bucket of a deployed pipeline instead of a data folder")
  .option("--json", "one JSON object a release, a line each")
  .addHelpText(
    "after",
    `
Each release is unpacked, its SHA-256 counted anew, its name compared with its own header, and its rows with their order.
A release that is not whole is imported again from the publisher's file; until then claims of its days wait.

Exit codes: 0 all are whole, 1 one is not, 2 could not run.`,
  )
  .action((options: VerifyOptions) => runCommand(() => verify(options)));

async function verify(options: VerifyOptions): Promise<number> {
  let broken = 0;
  await withCodeSets(options, async (store) => {
    for (const entry of await store.list()) {
      const bytes = await store.read(entry);
      const faults = bytes === undefined ? ["it is listed and cannot be read"] : faultsOf(entry, bytes);
      if (faults.length > 0) broken++;
      if (options.json === true) process.stdout.write(`${JSON.stringify({ ...entry, faults })}\n`);
      else {
        const name = `${entry.kind} ${entry.release} (${entry.content.slice(0, 12)})`;
        const words = faults.length === 0 ? emphasize("green", "whole") : emphasize("red", faults.join("; "));
        process.stdout.write(`${name}: ${words}\n`);
      }
    }
  });
  return broken > 0 ? exitCodes.findings : exitCodes.fine;
}

function faultsOf(entry: ReleaseEntry, bytes: Uint8Array): readonly string[] {
  let release: Release;
  try {
    release = openRelease(bytes);
  } catch (problem) {
    if (problem instanceof DamagedReleaseError) return [problem.message];
    throw problem;
  }
  const faults: string[] = [];
  const { kind, from, content } = release.header;
  if (!release.isWhole()) return ["its content is not what its SHA-256 says"];
  if (content !== entry.content) faults.push("its content is not the one that the store's key names");
  if (kind !== entry.kind || from !== entry.from)
    faults.push("it is of another kind or day than the store's key names");
  const keys = release.keys();
  if (keys.some((key, row) => row > 0 && key < (keys[row - 1] ?? 0))) faults.push("its rows are not in order");
  return faults;
}
