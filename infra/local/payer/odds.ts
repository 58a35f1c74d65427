import { createHash } from "node:crypto";

/** A number from 0 up to 1 that the seed and the names decide, and nothing else: asked again, it is the same. */
export function oddsOf(seed: number, ...names: readonly string[]): number {
  const digest = createHash("sha256")
    .update([String(seed), ...names].join("\u001f"))
    .digest();
  return digest.readUInt32BE(0) / 4_294_967_296;
}

/** A number of so many digits that the names decide, never 0. */
export function digitsOf(digits: number, ...names: readonly string[]): number {
  const bound = 10 ** digits - 1;
  return 1 + Math.floor(oddsOf(0, "digits", ...names) * bound);
}
