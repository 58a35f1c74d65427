import { memoryUsage } from "node:process";
import { parentPort } from "node:worker_threads";
import { PracticeProfile } from "../../shared/claim/practice-profile.ts";
import { formatNamed } from "../../shared/intake/catalog.ts";
import type { RejectionWriter } from "../../shared/intake/intake-format.ts";
import { readEncounters } from "../../shared/intake/read-encounters.ts";
import { hostileFile } from "./hostile-file.ts";

/** Reads the hostile file and writes its rejections to nowhere, in whatever heap this worker was given. */
let bytes = 0;
let peakBuffers = 0;
const encounters: string[] = [];
const codes = new Set<string>();
let writer: RejectionWriter | undefined;

async function* counted(): AsyncGenerator<Uint8Array> {
  for await (const chunk of hostileFile()) {
    bytes += chunk.length;
    peakBuffers = Math.max(peakBuffers, memoryUsage().arrayBuffers);
    // A chunk of its own, as a network gives it.
    yield Uint8Array.from(chunk);
  }
}

for await (const item of readEncounters(counted(), PracticeProfile.parse({}))) {
  if (item.kind === "opened") writer = formatNamed(item.format).rejections(item);
  if (item.kind === "encounter") encounters.push(item.encounter.encounterId);
  if (item.kind === "rejected") {
    writer?.write(item);
    for (const finding of item.findings) codes.add(finding.code);
  }
}
parentPort?.postMessage({ bytes, peakBuffers, encounters, codes: [...codes].sort() });
