import type { BatchStore, FileRecord, Manifest } from "../../ports/batch-store.ts";
import { deepFreeze } from "./deep-freeze.ts";

export function memoryBatchStore(): BatchStore {
  const open = new Map<string, Manifest>();
  const files = new Map<string, FileRecord>();

  const openKey = ({ company, practice, kind, payerId }: Manifest) => `${company}/${practice}/${kind}#${payerId}`;
  const fileKey = (company: string, fileId: string) => `${company}/${fileId}`;

  return {
    async openBatches(company, practice, kind) {
      const prefix = `${company}/${practice}/${kind}#`;
      return [...open]
        .filter(([key]) => key.startsWith(prefix))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, manifest]) => manifest);
    },

    async propose(manifest) {
      const standing = open.get(openKey(manifest));
      if (standing !== undefined) return standing;
      open.set(openKey(manifest), deepFreeze(manifest));
      return manifest;
    },

    async freeze(manifest) {
      const key = fileKey(manifest.company, manifest.fileId);
      const standing = files.get(key);
      if (standing !== undefined) return standing;
      const file = deepFreeze<FileRecord>({ ...manifest, status: "open" });
      files.set(key, file);
      return file;
    },

    async close(manifest) {
      if (open.get(openKey(manifest))?.fileId === manifest.fileId) open.delete(openKey(manifest));
    },

    async files(company, fileIds) {
      const found = new Map<string, FileRecord>();
      for (const fileId of fileIds) {
        const file = files.get(fileKey(company, fileId));
        if (file !== undefined) found.set(fileId, file);
      }
      return found;
    },

    async advance(company, fileId, from, to, sentAt) {
      const file = files.get(fileKey(company, fileId));
      if (file?.status !== from) return false;
      const moved: FileRecord = { ...file, status: to, ...(sentAt === undefined ? {} : { sentAt }) };
      files.set(fileKey(company, fileId), Object.freeze(moved));
      return true;
    },
  };
}
