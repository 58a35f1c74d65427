import type { PracticeProfile } from "../claim/practice-profile.ts";
import { intakeFormats } from "./catalog.ts";
import { type IntakeItem, refuse } from "./intake-item.ts";
import type { IntakeMemory } from "./intake-memory.ts";
import { encodingOf, toUtf8 } from "./text/encoding.ts";
import { foreignKindOf } from "./text/foreign.ts";
import { type Head, readHead } from "./text/head.ts";

/**
 * Reads the encounters in a file of any format that we know, told by its content. Holds no more than a few rows at a
 * time, whatever the file; never throws for what the file holds. What the file leaves out is filled from the profile.
 *
 * @param memory what earlier files said that counts for this one; without it, only this file counts
 */
export async function* readEncounters(
  source: AsyncIterable<Uint8Array>,
  profile: PracticeProfile,
  memory?: IntakeMemory,
): AsyncGenerator<IntakeItem> {
  const raw = await readHead(source);
  const binary = intakeFormats.find((each) => each.isBinary === true && each.detects(headOf(raw.head)));
  if (binary !== undefined) {
    yield* binary.read(raw.whole, profile, memory);
    return;
  }
  const text = toUtf8(raw.whole, encodingOf(raw.head));
  const { head: bytes, whole } = await readHead(text);
  const head = headOf(bytes);
  const foreign = foreignKindOf(head);
  if (foreign !== undefined) {
    await text.return(undefined);
    yield refuse(foreign.code, foreign.message, foreign.remedy);
    return;
  }
  const format = intakeFormats.find((each) => each.isBinary !== true && each.detects(head));
  if (format === undefined) {
    await text.return(undefined);
    yield refuse("unknown-format", "the file is of no format that we know", "send a superbill CSV");
    return;
  }
  yield* format.read(whole, profile, memory);
}

function headOf(bytes: Uint8Array): Head {
  return { bytes, text: Buffer.from(bytes).toString("utf8") };
}
