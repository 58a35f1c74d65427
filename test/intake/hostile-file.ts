import { superbillCsv, superbillRow } from "../builders/superbill.ts";

const header = Object.keys(superbillRow()).join(",");
const line = (id: string) => superbillCsv([superbillRow({ encounter_id: id })]).split("\n")[1] ?? "";

/** How many sound encounters the file holds between its broken parts. */
export const soundEncounters = 5;
export const hostileMegabytes = 32;

/** About 32 MB of everything that makes a reader hold too much, with a sound row after each part. */
export async function* hostileFile(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${header}\n`);
  // A row that never ends.
  yield* times(160, Buffer.alloc(65_536, "x"));
  yield Buffer.from(`\n${line("sound-1")}\n`);
  // A quote that is never closed, over short lines, again and again.
  yield* times(80, Buffer.from(`Q1,"open\n${"short line\n".repeat(9_000)}`));
  yield Buffer.from(`Q2,end\n${line("sound-2")}\n`);
  // NUL bytes, and bytes that are no text.
  yield* times(60, Buffer.concat([Buffer.alloc(65_000), Buffer.from([0xff, 0xfe, 0x0a])]));
  yield Buffer.from(`Q3,end\n${line("sound-3")}\n`);
  // One encounter without end.
  yield* times(400, Buffer.from(`${line("endless")}\n`.repeat(100)));
  yield Buffer.from(`${line("sound-4")}\nQ4,end\n`);
  // Quotes alone, separators alone, and an open quote up to the end.
  yield* times(40, Buffer.from(`${'"'.repeat(60_001)}\n`));
  yield* times(60, Buffer.from(`${",".repeat(60_000)}x\n`));
  yield Buffer.from(`Q5,end\n${line("sound-5")}\nQ6,"`);
  yield* times(20, Buffer.alloc(65_536, "y"));
}

function* times(count: number, chunk: Uint8Array): Generator<Uint8Array> {
  for (let index = 0; index < count; index++) yield chunk;
}
