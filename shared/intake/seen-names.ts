/**
 * Names seen so far, as 56-bit hashes in blocks of sixteen: some six bytes a name, so that a file of millions of encounters
 * fits; what is held is never copied to grow. Two of a million names share a hash with a chance of about 1 in 140,000; the second then
 * comes back as a repeat.
 */
export function createSeenNames(): {
  /** True when the name is new. */
  readonly add: (name: string) => boolean;
  readonly has: (name: string) => boolean;
} {
  /** The newest block of each table, counted from 1, and how many names that has: the blocks behind it are full. */
  const newest = new Uint32Array(tableCount);
  const counts = new Uint8Array(tableCount);
  const slabs: Slab[] = [];
  let blocks = 0;

  const slabOf = (block: number): Slab => {
    const index = Math.floor((block - 1) / blocksASlab);
    const slab = slabs[index] ?? newSlab();
    slabs[index] = slab;
    return slab;
  };

  const isHeld = ({ table, low, high }: Hash): boolean => {
    let count = counts[table] ?? 0;
    for (let block = newest[table] ?? 0; block > 0; count = namesABlock) {
      const slab = slabOf(block);
      const start = startOf(block);
      for (let at = start; at < start + count; at++) if (slab.low[at] === low && slab.high[at] === high) return true;
      block = slab.behind[(block - 1) % blocksASlab] ?? 0;
    }
    return false;
  };

  return {
    has: (name) => isHeld(hashOf(name)),
    add: (name) => {
      const hash = hashOf(name);
      if (isHeld(hash)) return false;
      const { table, low, high } = hash;
      let block = newest[table] ?? 0;
      let count = counts[table] ?? 0;
      if (block === 0 || count === namesABlock) {
        slabOf(++blocks).behind[(blocks - 1) % blocksASlab] = block;
        newest[table] = blocks;
        block = blocks;
        count = 0;
      }
      const slab = slabOf(block);
      slab.low[startOf(block) + count] = low;
      slab.high[startOf(block) + count] = high;
      counts[table] = count + 1;
      return true;
    },
  };
}

const tableCount = 65_536;
const namesABlock = 16;
const blocksASlab = 8_192;

/** Blocks that are made at once; memory that nothing was written to yet takes no room. */
interface Slab {
  readonly low: Uint32Array;
  readonly high: Uint8Array;
  /** The block of the same table that was filled before each. */
  readonly behind: Uint32Array;
}

function newSlab(): Slab {
  const names = blocksASlab * namesABlock;
  return { low: new Uint32Array(names), high: new Uint8Array(names), behind: new Uint32Array(blocksASlab) };
}

/** Where a block's names start in its slab. */
function startOf(block: number): number {
  return ((block - 1) % blocksASlab) * namesABlock;
}

interface Hash {
  readonly table: number;
  readonly low: number;
  readonly high: number;
}

/** Two hashes of 32 bits that have nothing to do with each other, in the manner of MurmurHash3. */
function hashOf(name: string): Hash {
  let one = 0x9e3779b9;
  let two = 0x85ebca6b ^ name.length;
  for (let at = 0; at < name.length; at++) {
    const character = name.charCodeAt(at);
    one = Math.imul(one ^ character, 0xcc9e2d51);
    one ^= one >>> 15;
    two = Math.imul(two ^ character, 0x1b873593);
    two ^= two >>> 13;
  }
  const low = mixed(one ^ Math.imul(two, 0x2c1b3c6d)) >>> 0;
  const rest = mixed(two ^ Math.imul(one, 0x297a2d39)) >>> 0;
  return { table: rest % tableCount, low, high: (rest >>> 16) & 0xff };
}

/** Every bit of the hash depends on every bit before. Source: the finalizer of MurmurHash3. */
function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
