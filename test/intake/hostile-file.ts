import { superbillCsv, superbillRow } from "../builders/superbill.ts";

const header = Object.keys(superbillRow()).join(",");
const line = (id: string) => superbillCsv([superbillRow({ encounter_id: id })]).split("\n")[1] ?? "";

/** How many sound encounters the file holds between its broken parts. */
export const soundEncounters = 5;
export const hostileMegabytes = 48;

/** About 48 MB of everything that makes a reader hold too much, with a sound row after each part. */
export async function* hostileFile(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${header}\n`);
  // A row that never ends.
  yield* times(248, Buffer.alloc(65_536, "x"));
  yield Buffer.from(`\n${line("sound-1")}\n`);
  // A quote that is never closed, over short lines, again and again.
  yield* times(124, Buffer.from(`Q1,"open\n${"short line\n".repeat(9_000)}`));
  yield Buffer.from(`Q2,end\n${line("sound-2")}\n`);
  // NUL bytes, and bytes that are no text.
  yield* times(93, Buffer.concat([Buffer.alloc(65_000), Buffer.from([0xff, 0xfe, 0x0a])]));
  yield Buffer.from(`Q3,end\n${line("sound-3")}\n`);
  // One encounter without end.
  yield* times(620, Buffer.from(`${line("endless")}\n`.repeat(100)));
  yield Buffer.from(`${line("sound-4")}\nQ4,end\n`);
  // Quotes alone, separators alone, and an open quote up to the end.
  yield* times(62, Buffer.from(`${'"'.repeat(60_001)}\n`));
  yield* times(93, Buffer.from(`${",".repeat(60_000)}x\n`));
  yield Buffer.from(`Q5,end\n${line("sound-5")}\nQ6,"`);
  yield* times(31, Buffer.alloc(65_536, "y"));
}

function* times(count: number, chunk: Uint8Array): Generator<Uint8Array> {
  for (let index = 0; index < count; index++) yield chunk;
}
