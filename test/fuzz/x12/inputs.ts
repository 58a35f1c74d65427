import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Draw, drawFrom } from "../../builders/draw.ts";
import { largeGenerators, smallGenerators } from "./generators.ts";
import { byteMutators } from "./mutators/bytes.ts";
import { elementMutators } from "./mutators/elements.ts";
import { envelopeMutators } from "./mutators/envelopes.ts";
import { loopMutators } from "./mutators/loops.ts";
import type { Mutator } from "./mutators/mutator.ts";
import { segmentMutators } from "./mutators/segments.ts";

/** What no finding may repeat: it stands in names and numbers of patients of every file. */
export const canary = "QXZJVKCANARY";

/** Every fixture of ours, sound and broken, with the canary for a patient's name and number. Characters are bytes. */
const originals = globSync(join(import.meta.dirname, "../../x12/fixtures/*/{pass,fail}/*.edi"))
  .toSorted()
  .map((path) =>
    readFileSync(path, "latin1")
      .replace(/(NM1\*(?:IL|QC)\*1\*)[^*~]*/g, `$1${canary}`)
      .replace(/W123456789/g, canary),
  );

const families: readonly (readonly Mutator[])[] = [
  byteMutators,
  elementMutators,
  segmentMutators,
  loopMutators,
  envelopeMutators,
];

/** Input n of a seed, always the same; with the choices that are left, for how it is read. */
export function inputOf(seed: number, n: number): { readonly bytes: Uint8Array; readonly draw: Draw } {
  const draw = drawFrom(seed * 1_000_003 + n * 7_919);
  // The first numbers of neighbouring seeds are alike.
  for (let skip = 0; skip < 8; skip++) draw.between(0, 1);
  return { bytes: Buffer.from(textOf(draw), "latin1"), draw };
}

function textOf(draw: Draw): string {
  if (draw.between(1, 1_000) === 1) return draw.pick(largeGenerators)(draw);
  if (draw.percent(3)) return draw.pick(smallGenerators)(draw);
  let text = draw.pick(originals);
  for (let left = draw.between(1, 6); left > 0; left--) {
    text = draw.pick(draw.pick(families))(text, draw);
    if (text.length > largest) text = text.slice(0, largest);
  }
  return text;
}

/** Mutations of mutations may double a file again and again. */
const largest = 300_000;
