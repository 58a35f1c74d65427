import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Another process works on the data folder. */
export class FolderInUseError extends Error {
  override readonly name = "FolderInUseError";
  /** 0 when it has not said yet who it is. */
  readonly pid: number;
  constructor(folder: string, pid: number) {
    const holder = pid > 0 ? `process ${pid}` : "another process";
    super(`the data folder ${folder} is in use by ${holder}; stop it, or choose another folder with --data`);
    this.pid = pid;
  }
}

export interface FolderLock {
  /** Whoever had the folder before was killed: what it was writing may be torn. */
  readonly wasKilled: boolean;
  release(): Promise<void>;
}

/** SQLITE_BUSY */
const busy = 5;

/**
 * Takes a data folder for this process. The lock is the operating system's, on `lock.db`, so that it ends with the
 * process however that ends, and of two that come at once one gets it. The file `lock` only says whose it is.
 * @throws FolderInUseError
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const note = join(folder, "lock");
  const database = new DatabaseSync(join(folder, "lock.db"));
  try {
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if (!(error instanceof Error) || !("errcode" in error) || error.errcode !== busy) throw error;
    const pid = Number(await readFile(note, "utf8").catch(() => ""));
    throw new FolderInUseError(folder, Number.isInteger(pid) ? pid : 0);
  }
  const wasKilled = await readFile(note).then(
    () => true,
    () => false,
  );
  await writeFile(note, String(process.pid));
  return {
    wasKilled,
    release: async () => {
      await rm(note, { force: true });
      database.close();
    },
  };
}
