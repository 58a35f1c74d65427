import { open, readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { readPieces } from "../../local/read-pieces.ts";

/** A file to read; it is opened when its turn comes. */
export interface InputFile {
  /** As it was named, or the folder's name and its own; "-" for standard input. */
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

export interface InputFiles {
  readonly files: readonly InputFile[];
  /** Exactly one file was named, and no folder. */
  readonly isOne: boolean;
  /** Files of folders that are not X12. */
  readonly passedOver: readonly string[];
}

/** What was named cannot be read at all. The message says what to do. */
export class NoInputError extends Error {
  override readonly name = "NoInputError";
}

/**
 * The files that the words of a command line name: files, folders with all in them, "-" for standard input, which is also
 * read where nothing is named and something is piped in.
 * @throws NoInputError
 */
export async function inputFiles(words: readonly string[]): Promise<InputFiles> {
  const named = words.length === 0 && !process.stdin.isTTY ? ["-"] : words;
  if (named.length === 0) throw new NoInputError("name a file, a folder, or - for standard input");
  const files: InputFile[] = [];
  const passedOver: string[] = [];
  let folders = 0;
  for (const word of new Set(named)) {
    if (word === "-") {
      files.push({ name: "-", open: () => process.stdin });
      continue;
    }
    const facts = await stat(word).catch((problem: unknown) => {
      throw new NoInputError(`${whyNot(problem)}: ${word}`);
    });
    if (!facts.isDirectory()) {
      files.push(fileAt(word));
      continue;
    }
    folders++;
    const before = files.length;
    for (const path of await filesIn(word)) {
      if (await looksLikeX12(path)) files.push(fileAt(path));
      else passedOver.push(path);
    }
    if (files.length === before) throw new NoInputError(`no X12 file in the folder ${word}`);
  }
  return { files, isOne: files.length === 1 && folders === 0, passedOver };
}

/** Why a file cannot be read, in words. */
export function whyNot(problem: unknown): string {
  const code = problem instanceof Error && "code" in problem ? String(problem.code) : "";
  return reasons[code] ?? `cannot be read${code === "" ? "" : ` (${code})`}`;
}

/** The disk, the pipe or the right to read failed, and not we. */
export function isSystemError(problem: unknown): boolean {
  return problem instanceof Error && "code" in problem && "syscall" in problem;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no file or folder of this name",
  ENOTDIR: "there is no file or folder of this name",
  EACCES: "you may not read this",
  EPERM: "you may not read this",
  EISDIR: "this is a folder",
};

function fileAt(path: string): InputFile {
  return { name: path, open: () => readPieces(path) };
}

/** Every file in the folder and below, hidden ones left out, sorted. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !path
          .slice(folder.length)
          .split(/[\\/]/)
          .some((part) => part.startsWith(".")),
    )
    .toSorted();
}

const x12Extension = /^\.(edi|x12|ta1|\d{3}[a-z]{0,2})$/i;

/** By its name, else by how it begins. What cannot be opened is taken, so that somebody hears of it. */
async function looksLikeX12(path: string): Promise<boolean> {
  if (x12Extension.test(extname(path))) return true;
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(256), length: 256 });
    return /^[\s\u00ef\u00bb\u00bf]*ISA/.test(buffer.toString("latin1", 0, bytesRead));
  } catch {
    return true;
  }
}
