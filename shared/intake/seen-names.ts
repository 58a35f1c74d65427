import { hash as digestOf } from "node:crypto";

/**
 * Names seen so far, as 53-bit hashes in one flat table: about 16 bytes a name, so that a file of millions of encounters
 * fits. Two of a million names share a hash with a chance of about 1 in 20,000; the second then comes back as a repeat.
 */
export function createSeenNames(): {
  /** True when the name is new. */
  readonly add: (name: string) => boolean;
  readonly has: (name: string) => boolean;
} {
  let table = new Float64Array(1024);
  let count = 0;

  const slotOf = (slots: Float64Array, hash: number): number => {
    const mask = slots.length - 1;
    let slot = (hash % 2 ** 31) & mask;
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };

  const place = (slots: Float64Array, hash: number): boolean => {
    const slot = slotOf(slots, hash);
    if (slots[slot] === hash) return false;
    slots[slot] = hash;
    return true;
  };

  return {
    has: (name) => {
      const hash = hashOf(name);
      return table[slotOf(table, hash)] === hash;
    },
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
  const digest = digestOf("sha256", name, "buffer");
  return Math.max(1, (digest.readUInt32BE(0) & 0x1fffff) * 2 ** 32 + digest.readUInt32BE(4));
}
