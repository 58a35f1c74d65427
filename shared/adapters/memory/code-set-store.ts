import type { ReleaseEntry } from "../../codes/release-entry.ts";
import type { CodeSetStore } from "../../ports/code-set-store.ts";
import { codeSetKey } from "../code-set-key.ts";

export function memoryCodeSetStore(): CodeSetStore {
  const releases = new Map<string, { readonly entry: ReleaseEntry; readonly bytes: Uint8Array }>();
  return {
    async list() {
      return [...releases].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { entry }]) => entry);
    },
    async read(entry) {
      return releases.get(codeSetKey(entry))?.bytes.slice();
    },
    async add(entry, bytes) {
      const key = codeSetKey(entry);
      if (!releases.has(key)) releases.set(key, { entry: Object.freeze({ ...entry }), bytes: bytes.slice() });
    },
  };
}
