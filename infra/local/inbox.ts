import { once } from "node:events";
import { renameSync, writeFileSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { z } from "zod";
import { answerExtensions, rejectionExtensions, rejectionKey } from "../../shared/contracts/object-keys.ts";
import { identifierFrom } from "../../shared/values/identifier.ts";
import { mirrorPath } from "./mirror.ts";
import type { Stack } from "./stack.ts";
import {
  findFiles,
  isLeftOut,
  isPracticeName,
  isProfile,
  type PracticeFile,
  UnknownPracticeError,
  type UploadedFile,
  uploadFile,
} from "./upload.ts";

const Names = z.record(z.string(), z.object({ practice: z.string(), name: z.string() }));
type Names = z.infer<typeof Names>;

/** The part of an intake report that people are shown first. */
const Report = z.object({
  intakeId: z.string(),
  refused: z.boolean(),
  rows: z.number(),
  acceptedRows: z.number(),
  rejectedRows: z.number(),
  encounters: z.number(),
  duplicate: z.number(),
  /** Of a report that an older version wrote, none. */
  registrations: z.number().default(0),
  findings: z.array(z.object({ message: z.string(), remedy: z.string() })),
});
export type FileReport = z.infer<typeof Report> & { readonly practice: string; readonly name: string };

type SentListener = (file: UploadedFile) => void;
type ProblemListener = (path: string, problem: unknown) => void;

/** Files that come within this time of each other were dropped together. */
const togetherMilliseconds = 300;

/**
 * Where practices drop files on this machine: `<data>/inbox/<practice>/`. What is dropped goes to the inbound bucket; the
 * rows that could not be used come back to `<data>/inbox/<practice>/rejected/` under the file's own name.
 */
export class Inbox {
  readonly folder: string;
  readonly #stack: Stack;
  readonly #dataFolder: string;
  readonly #company: string;
  readonly #namesPath: string;
  #names: Names = {};
  #watcher: FSWatcher | undefined;

  constructor(stack: Stack, dataFolder: string, company: string) {
    this.#stack = stack;
    this.#dataFolder = dataFolder;
    this.#company = company;
    this.folder = join(dataFolder, "inbox");
    this.#namesPath = namesPath(dataFolder);
  }

  async open(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    this.#names = await readFileNames(this.#dataFolder);
  }

  /** Sends files and folders in, each practice's profile before its encounters. @throws UnknownPracticeError */
  async send(paths: readonly string[], practice?: string): Promise<readonly UploadedFile[]> {
    const files: PracticeFile[] = [];
    for (const path of paths) files.push(...(await findFiles(path, practice)));
    return this.#upload(files);
  }

  async #upload(files: readonly PracticeFile[]): Promise<readonly UploadedFile[]> {
    const ordered = [...files.filter(isProfile), ...files.filter((file) => !isProfile(file))];
    const sent: UploadedFile[] = [];
    for (const file of ordered) {
      const uploaded = await uploadFile(this.#stack.resources, this.#company, file);
      this.#names[uploaded.key] = { practice: file.practice, name: basename(file.path) };
      sent.push(uploaded);
    }
    this.#saveNames();
    this.#stack.wake();
    return sent;
  }

  /** Whole or not at all, whenever the process is killed. */
  #saveNames(): void {
    const draft = `${this.#namesPath}.new`;
    writeFileSync(draft, JSON.stringify(this.#names));
    renameSync(draft, this.#namesPath);
  }

  /** Sends what lies in the practices' folders now: all of a practice's folder is that practice's. */
  async sendWaiting(): Promise<readonly UploadedFile[]> {
    const entries = await readdir(this.folder, { withFileTypes: true });
    const files: PracticeFile[] = [];
    for (const { name } of entries.filter((entry) => entry.isDirectory() && isPracticeName(entry.name))) {
      files.push(...(await findFiles(join(this.folder, name), name)));
    }
    return this.#upload(files);
  }

  /**
   * Sends what was dropped together, profiles first; what cannot be taken is told and does not keep the others back.
   * `onSent` hears of each file that was.
   */
  async take(paths: readonly string[], onSent: SentListener, onProblem: ProblemListener): Promise<void> {
    const files: PracticeFile[] = [];
    for (const path of paths) {
      const practice = this.#practiceOf(path);
      if (practice === undefined) onProblem(path, new UnknownPracticeError(path));
      else files.push({ path, practice });
    }
    for (const file of [...files.filter(isProfile), ...files.filter((one) => !isProfile(one))]) {
      try {
        for (const sent of await this.#upload([file])) onSent(sent);
      } catch (problem) {
        onProblem(file.path, problem);
      }
    }
  }

  /** The folder right below the inbox says whose a file is. */
  #practiceOf(path: string): string | undefined {
    const [practice = "", ...rest] = relative(this.folder, path).split(sep);
    return rest.length > 0 && isPracticeName(practice) ? practice : undefined;
  }

  /** Takes what is dropped from the moment this is done; what comes together is taken together. */
  async watch(onSent: SentListener, onProblem: ProblemListener): Promise<void> {
    const watcher = watch(resolve(this.folder), {
      ignoreInitial: true,
      awaitWriteFinish: { stabilityThreshold: 400, pollInterval: 100 },
      ignored: (path) => isLeftOut(relative(this.folder, path)),
    });
    this.#watcher = watcher;
    const dropped = new Set<string>();
    const takeDropped = (): void => {
      const paths = [...dropped];
      dropped.clear();
      void this.take(paths, onSent, onProblem);
    };
    const noticed = (path: string): void => {
      if (dropped.size === 0) setTimeout(takeDropped, togetherMilliseconds);
      dropped.add(path);
    };
    watcher.on("add", noticed).on("change", noticed);
    await once(watcher, "ready");
  }

  /**
   * What was sent from here, each under a name of its own: a file that is dropped again with other bytes is the second of its
   * name, and what comes back of it lies beside what came back of the first.
   */
  *#sent(): Generator<{ readonly key: string; readonly practice: string; readonly name: string }> {
    const times = new Map<string, number>();
    for (const [key, { practice, name }] of Object.entries(this.#names)) {
      const time = (times.get(`${practice}/${name}`) ?? 0) + 1;
      times.set(`${practice}/${name}`, time);
      yield { key, practice, name: time === 1 ? name : `${name}.${time}` };
    }
  }

  /** Copies rejected rows, and answers for the sender's system, back beside what was dropped; names the copies. */
  async returnRejections(): Promise<{ readonly rejected: readonly string[]; readonly answers: readonly string[] }> {
    const copies: { readonly rejected: string[]; readonly answers: string[] } = { rejected: [], answers: [] };
    for (const { key, practice, name } of this.#sent()) {
      const tenant = { company: this.#company, practice };
      const intakeId = identifierFrom(16, "intake", key);
      for (const extension of [...rejectionExtensions, ...answerExtensions]) {
        const rejected = mirrorPath(join(this.#dataFolder, "files"), {
          bucket: "reports",
          key: rejectionKey(tenant, intakeId, extension),
        });
        if (rejected === undefined || !(await hasContent(rejected))) continue;
        const folder = join(this.folder, practice, "rejected");
        const isAnswer = answerExtensions.some((one) => one === extension);
        const copy = join(folder, isAnswer ? `${name}.${extension}` : `${name}.rejected.${extension}`);
        if (!(await exists(copy))) {
          await mkdir(folder, { recursive: true });
          await copyFile(rejected, copy);
        }
        copies[isAnswer ? "answers" : "rejected"].push(copy);
      }
    }
    for (const report of await this.reports()) await this.#returnWords(report);
    return copies;
  }

  /** The report in words, of a file of which something came back; a file may be read again, and then says otherwise. */
  async #returnWords({ practice, name, intakeId, refused, rejectedRows }: FileReport): Promise<void> {
    const words = mirrorPath(join(this.#dataFolder, "files"), {
      bucket: "reports",
      key: rejectionKey({ company: this.#company, practice }, intakeId, "txt"),
    });
    if (words === undefined || !(refused || rejectedRows > 0) || !(await hasContent(words))) return;
    const folder = join(this.folder, practice, "rejected");
    await mkdir(folder, { recursive: true });
    await copyFile(words, join(folder, `${name}.report.txt`));
  }

  /** What intake says of each file that was sent from here and read, by practice and name. */
  async reports(): Promise<readonly FileReport[]> {
    const reports: FileReport[] = [];
    for (const { key, practice, name } of this.#sent()) {
      const path = mirrorPath(join(this.#dataFolder, "files"), {
        bucket: "reports",
        key: rejectionKey({ company: this.#company, practice }, identifierFrom(16, "intake", key), "json"),
      });
      const text = path === undefined ? undefined : await readFile(path, "utf8").catch(() => undefined);
      if (text !== undefined) reports.push({ practice, name, ...Report.parse(JSON.parse(text)) });
    }
    return reports.sort((a, b) => a.practice.localeCompare(b.practice) || a.name.localeCompare(b.name));
  }

  async close(): Promise<void> {
    await this.#watcher?.close();
  }
}

function namesPath(dataFolder: string): string {
  return join(dataFolder, "file-names.json");
}

/** What was dropped, by its key in the inbound bucket. For people only: a record that is unreadable is as good as none. */
export async function readFileNames(dataFolder: string): Promise<Names> {
  try {
    return Names.parse(JSON.parse(await readFile(namesPath(dataFolder), "utf8")));
  } catch {
    return {};
  }
}

/** A rejection file is emptied when its rows were taken after all. */
function hasContent(path: string): Promise<boolean> {
  return stat(path).then(
    ({ size }) => size > 0,
    () => false,
  );
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
