import { createCodeBook } from "../../../shared/codes/book/create-code-book.ts";
import { openRelease } from "../../../shared/codes/compact/open-release.ts";
import { writeRelease } from "../../../shared/codes/compact/write-release.ts";
import { emptyCodeBook } from "../../../shared/codes/empty-code-book.ts";
import { importers } from "../../../shared/codes/import/catalog.ts";
import type { ImportResult } from "../../../shared/codes/import/import-result.ts";
import type { ReleaseEntry } from "../../../shared/codes/release-entry.ts";
import { releaseTimeline } from "../../../shared/codes/release-timeline.ts";
import { day } from "../../../shared/values/day.ts";
import { sourceFile } from "../../builders/source-file.ts";

/** Imports a file as the command does: told by its name, read by its kind. */
export async function importText(name: string, text: string, more: readonly (readonly [string, string])[] = []) {
  const importer = importers.find(({ takes }) => takes(name, text.slice(0, 4_000)));
  if (importer === undefined) throw new Error(`nothing takes ${name}`);
  const named = importer.named(name, text) ?? { release: "mine", from: day("2026-01-01") };
  const files = [[name, text] as const, ...more].map(([each, content]) => sourceFile(each, content));
  const result = await importer.read(files, { ...named, fewestRows: 1 });
  return { kind: importer.kind, named, result };
}

/** A book that has what the file says, and nothing else. @throws Error when the file is refused */
export async function bookOf(name: string, text: string, more?: readonly (readonly [string, string])[]) {
  const { kind, named, result } = await importText(name, text, more);
  if (result.kind === "refused") throw new Error(JSON.stringify(result.findings));
  const { bytes, header } = writeRelease(result.draft);
  const entry: ReleaseEntry = { kind, ...named, edition: 1, content: header.content };
  const release = openRelease(bytes);
  return createCodeBook(releaseTimeline([entry]), () => release, emptyCodeBook);
}

/** Lines and codes of what a file was refused for. */
export function faults({ result }: { readonly result: ImportResult }): readonly string[] {
  return result.kind === "release"
    ? []
    : result.findings.map(({ line, code }) => (line === undefined ? code : `${line} ${code}`));
}
