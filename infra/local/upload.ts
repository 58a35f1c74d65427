import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve, sep } from "node:path";
import { HeadObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { encounterPrefix, fileNameKey, profileKey, type Tenant } from "../../shared/contracts/object-keys.ts";
import { identifierFrom, slugPattern } from "../../shared/values/identifier.ts";
import type { Resources } from "./resources.ts";

/** A file of a practice on this machine. */
export interface PracticeFile {
  readonly path: string;
  readonly practice: string;
}

export interface UploadedFile extends PracticeFile {
  readonly key: string;
  /** False when the same bytes lay there already: then nothing happens. */
  readonly isNew: boolean;
}

/** A file whose practice nobody named. */
export class UnknownPracticeError extends Error {
  override readonly name = "UnknownPracticeError";
  constructor(path: string) {
    super(
      `cannot tell which practice ${basename(path)} is of: put it in a folder named after the practice ` +
        "(2 to 40 lower-case letters, digits and hyphens), or name the practice with --practice",
    );
  }
}

export function isPracticeName(name: string): boolean {
  return slugPattern.test(name);
}

/** Hidden files and what came back to the practice are never sent. `path` is relative to the inbox or to what was given. */
export function isLeftOut(path: string): boolean {
  return path.split(sep).some((name) => name === "rejected" || (name.startsWith(".") && name !== "." && name !== ".."));
}

/**
 * The files of a path, each with its practice: that of `practice`, else the name of the folder it lies in. Hidden files
 * and the folder of rejections are left out. @throws UnknownPracticeError
 */
export async function findFiles(path: string, practice?: string): Promise<readonly PracticeFile[]> {
  const whole = resolve(path);
  if ((await stat(whole)).isDirectory()) {
    const files: PracticeFile[] = [];
    for (const entry of (await readdir(whole, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (isLeftOut(entry.name)) continue;
      if (entry.isDirectory() || entry.isFile()) files.push(...(await findFiles(join(whole, entry.name), practice)));
    }
    return files;
  }
  const folder = basename(dirname(whole));
  const owner = practice ?? folder;
  if (!isPracticeName(owner)) throw new UnknownPracticeError(path);
  return [{ path: whole, practice: owner }];
}

/** `practice.json` is a practice's profile; everything else holds encounters. Profiles go first. */
export function isProfile({ path }: PracticeFile): boolean {
  return basename(path) === "practice.json";
}

/** The name under which a file's bytes lie in the inbound bucket: the same bytes, the same name. */
export async function keyOf(file: PracticeFile, company: string): Promise<string> {
  const tenant: Tenant = { company, practice: file.practice };
  if (isProfile(file)) return profileKey(tenant);
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file.path)) hash.update(chunk);
  const extension = extname(file.path).toLowerCase();
  const ending = /^\.[a-z0-9]{1,8}$/.test(extension) ? extension : ".txt";
  return `${encounterPrefix}${company}/${file.practice}/${hash.digest("hex").slice(0, 24)}${ending}`;
}

/** Puts a practice's file into the inbound bucket, streamed, and before it its name; a file whose bytes are there already is left. */
export async function uploadFile(resources: Resources, company: string, file: PracticeFile): Promise<UploadedFile> {
  const Key = await keyOf(file, company);
  const Bucket = resources.buckets.inbound;
  if (!isProfile(file)) {
    const present = await resources.clients.s3.send(new HeadObjectCommand({ Bucket, Key })).then(
      () => true,
      () => false,
    );
    if (present) return { ...file, key: Key, isNew: false };
    const nameKey = fileNameKey({ company, practice: file.practice }, identifierFrom(16, "intake", Key));
    await resources.clients.s3.send(
      new PutObjectCommand({
        Bucket,
        Key: nameKey,
        Body: basename(file.path),
        ContentType: "text/plain; charset=utf-8",
      }),
    );
  }
  const upload = new Upload({
    client: resources.clients.s3,
    params: { Bucket, Key, Body: createReadStream(file.path) },
  });
  await upload.done();
  return { ...file, key: Key, isNew: true };
}
