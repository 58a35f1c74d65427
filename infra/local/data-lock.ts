import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Another process works on the data folder. */
export class FolderInUseError extends Error {
  override readonly name = "FolderInUseError";
  readonly pid: number;
  constructor(folder: string, pid: number) {
    super(`the data folder ${folder} is in use by process ${pid}; stop it, or choose another folder with --data`);
    this.pid = pid;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes a data folder for this process. A lock that a killed process left behind is taken over.
 * @returns what gives it back
 * @throws FolderInUseError
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, "lock");
  for (let tries = 0; tries < 3; tries++) {
    try {
      await writeFile(path, String(process.pid), { flag: "wx" });
      return () => rm(path, { force: true });
    } catch {
      const pid = Number(await readFile(path, "utf8").catch(() => ""));
      if (Number.isInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid))
        throw new FolderInUseError(folder, pid);
      await rm(path, { force: true });
    }
  }
  throw new FolderInUseError(folder, 0);
}
