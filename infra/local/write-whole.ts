import { renameSync, writeFileSync } from "node:fs";

/** Writes a small file whole or not at all, whenever the process is killed. */
export function writeWhole(path: string, text: string): void {
  const draft = `${path}.new`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}
