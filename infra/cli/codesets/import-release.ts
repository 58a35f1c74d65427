import { openRelease, type Release } from "../../../shared/codes/compact/open-release.ts";
import { writeRelease } from "../../../shared/codes/compact/write-release.ts";
import type { ImportFinding, SourceFile } from "../../../shared/codes/import/import-result.ts";
import type { Importer, NamedRelease } from "../../../shared/codes/import/importer.ts";
import type { ReleaseEntry } from "../../../shared/codes/release-entry.ts";
import { releaseTimeline } from "../../../shared/codes/release-timeline.ts";
import type { CodeSetStore } from "../../../shared/ports/code-set-store.ts";

/** The files of one release, and what reads them. */
export interface ReleaseFiles extends NamedRelease {
  readonly importer: Importer;
  readonly files: readonly SourceFile[];
}

export type Imported =
  | { readonly kind: "added" | "already-there"; readonly entry: ReleaseEntry; readonly rows: number }
  /** Nothing was changed; `inUse` is what goes on to answer. */
  | {
      readonly kind: "refused";
      readonly findings: readonly ImportFinding[];
      readonly count: number;
      readonly inUse: string | undefined;
    };

/** Reads the files of a release and adds it whole, or refuses them and leaves everything as it is. */
export async function importRelease(
  store: CodeSetStore,
  { importer, release, from, files }: ReleaseFiles,
  onLines?: (count: number) => void,
): Promise<Imported> {
  const listed = await store.list();
  const before = releaseTimeline(listed.filter((each) => each.kind === importer.kind && each.from < from));
  const previousEntry = before.entries.at(-1);
  const result = await importer.read(files, {
    release,
    from,
    previous: previousEntry === undefined ? undefined : await open(store, previousEntry),
    onLines,
  });
  if (result.kind === "refused") {
    const inUse = releaseTimeline(listed).on(importer.kind, from)?.entry.release;
    return { ...result, inUse };
  }
  const { bytes, header } = writeRelease(result.draft);
  const editions = listed.filter((each) => each.kind === importer.kind && each.from === from);
  const last = editions.at(-1);
  if (last?.content === header.content) return { kind: "already-there", entry: last, rows: header.rows };
  const entry: ReleaseEntry = {
    kind: importer.kind,
    release,
    from,
    edition: (last?.edition ?? 0) + 1,
    content: header.content,
  };
  await store.add(entry, bytes);
  return { kind: "added", entry, rows: header.rows };
}

async function open(store: CodeSetStore, entry: ReleaseEntry): Promise<Release | undefined> {
  const bytes = await store.read(entry);
  return bytes === undefined ? undefined : openRelease(bytes);
}
