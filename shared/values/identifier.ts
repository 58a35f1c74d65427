import { createHash } from "node:crypto";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford base 32: no I, L, O, U to misread

/**
 * A short name that its parts decide, for keys that must be the same however often they are made. 5 bits a character.
 * The parts are joined with a separator that none may hold, so ["ab","c"] and ["a","bc"] differ.
 */
export function identifierFrom(length: number, ...parts: readonly string[]): string {
  const digest = createHash("sha256").update(parts.join("\u001f")).digest();
  let text = "";
  for (let index = 0; index < length; index++) text += alphabet[(digest[index] ?? 0) & 31];
  return text;
}

/** A number from 1 to 999,999,999 that its parts decide, for an envelope that nobody answers by its number. ISA13, GS06. */
export function controlNumberFrom(...parts: readonly string[]): number {
  const digest = createHash("sha256").update(parts.join("\u001f")).digest();
  return 1 + (digest.readUInt32BE(0) % 999_999_999);
}

/** What a company or practice may be called in keys and queues: lower case, digits, hyphens; 2 to 40 characters. */
export const slugPattern = /^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$/;
