import { createHash } from "node:crypto";

/**
 * Names seen so far, as 53-bit hashes in one flat table: about 16 bytes a name, so that a file of millions of encounters
 * fits. Two of a million names share a hash with a chance of about 1 in 20,000; the second then comes back as a repeat.
 */
export function createSeenNames(): { readonly add: (name: string) => boolean } {
  let table = new Float64Array(1024);
  let count = 0;

  const place = (slots: Float64Array, hash: number): boolean => {
    const mask = slots.length - 1;
    let slot = (hash % 2 ** 31) & mask;
    while (slots[slot] !== 0) {
      if (slots[slot] === hash) return false;
      slot = (slot + 1) & mask;
    }
    slots[slot] = hash;
    return true;
  };

  return {
    /** True when the name is new. */
    add: (name) => {
      if (!place(table, hashOf(name))) return false;
      count++;
      if (count > table.length * 0.6) {
        const larger = new Float64Array(table.length * 2);
        for (const hash of table) if (hash !== 0) place(larger, hash);
        table = larger;
      }
      return true;
    },
  };
}

/** 1 to 2^53: zero marks an empty slot. */
function hashOf(name: string): number {
  const digest = createHash("sha256").update(name).digest();
  return Math.max(1, (digest.readUInt32BE(0) & 0x1fffff) * 2 ** 32 + digest.readUInt32BE(4));
}
