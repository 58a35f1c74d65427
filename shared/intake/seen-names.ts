/**
 * Names seen so far, as 52-bit hashes in many small tables: some eight bytes a name, so that a file of millions of encounters
 * fits. Two of a million names share a hash with a chance of about 1 in 9,000; the second then comes back as a repeat.
 */
export function createSeenNames(): {
  /** True when the name is new. */
  readonly add: (name: string) => boolean;
  readonly has: (name: string) => boolean;
} {
  const tables: (Table | undefined)[] = Array.from({ length: tableCount }, () => undefined);
  return {
    has: (name) => {
      const { table, low, high } = hashOf(name);
      const found = tables[table];
      return found !== undefined && isAt(found, slotOf(found, low, high), low, high);
    },
    add: (name) => {
      const { table, low, high } = hashOf(name);
      let found = tables[table];
      if (found === undefined || found.count >= found.low.length * fullest) {
        found = grown(found);
        tables[table] = found;
      }
      const slot = slotOf(found, low, high);
      if (isAt(found, slot, low, high)) return false;
      put(found, slot, low, high);
      return true;
    },
  };
}

const tableCount = 4096;
const fullest = 0.8;

/** Open addressing; a slot whose low part is 0 is empty. */
interface Table {
  readonly low: Uint32Array;
  readonly high: Uint8Array;
  count: number;
}

function grown(table: Table | undefined): Table {
  const length = table === undefined ? 8 : Math.ceil(table.low.length * 1.5);
  const larger: Table = { low: new Uint32Array(length), high: new Uint8Array(length), count: 0 };
  for (let slot = 0; table !== undefined && slot < table.low.length; slot++) {
    const low = table.low[slot] ?? 0;
    const high = table.high[slot] ?? 0;
    if (low !== 0) put(larger, slotOf(larger, low, high), low, high);
  }
  return larger;
}

/** Where the hash stands, or the empty slot where it would. */
function slotOf(table: Table, low: number, high: number): number {
  let slot = low % table.low.length;
  while (table.low[slot] !== 0 && !isAt(table, slot, low, high)) slot = slot + 1 === table.low.length ? 0 : slot + 1;
  return slot;
}

function isAt(table: Table, slot: number, low: number, high: number): boolean {
  return table.low[slot] === low && table.high[slot] === high;
}

function put(table: Table, slot: number, low: number, high: number): void {
  table.low[slot] = low;
  table.high[slot] = high;
  table.count++;
}

/** Two hashes of 32 bits that have nothing to do with each other, in the manner of MurmurHash3. */
function hashOf(name: string): { readonly table: number; readonly low: number; readonly high: number } {
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
  return { table: rest % tableCount, low: Math.max(1, low), high: (rest >>> 16) & 0xff };
}

/** Every bit of the hash depends on every bit before. Source: the finalizer of MurmurHash3. */
function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
