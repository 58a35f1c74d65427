import type { ClaimEvent } from "../claim/claim-event.ts";
import { edits } from "./catalog.ts";
import { type DataSourceName, dataSources } from "./data-source.ts";
import { catalogRelease, readVerdicts } from "./verdict-record.ts";

const wantsOf: ReadonlyMap<string, readonly DataSourceName[]> = new Map(edits.map(({ id, wants = [] }) => [id, wants]));

/** What was wanted, and not at hand, by the edits that could not tell; each once. */
export function untoldData(untoldEdits: Iterable<string>): readonly DataSourceName[] {
  return [...new Set([...untoldEdits].flatMap((id) => wantsOf.get(id) ?? []))];
}

/** The same of a verdict that is kept; nothing where it was judged by other edits than today's. */
export function untoldDataOf({ detail }: Pick<ClaimEvent, "detail">): readonly DataSourceName[] {
  const { catalog, verdicts } = detail;
  if (catalog !== catalogRelease.release || typeof verdicts !== "string") return [];
  const kinds = readVerdicts(verdicts) ?? [];
  return untoldData(catalogRelease.edits.flatMap(({ id }, at) => (kinds[at] === "no-data" ? [id] : [])));
}

/** A file that would have told, and for how many claims. */
export interface WantedFile {
  readonly words: string;
  /** What `codesets import` calls it. */
  readonly kind: string;
  readonly claims: number;
}

/** The files that nobody has imported and that claims wanted, most wanted first. */
export function wantedFiles(claims: Iterable<readonly DataSourceName[]>): readonly WantedFile[] {
  const counts = new Map<DataSourceName, number>();
  for (const sources of claims) for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts]
    .flatMap(([name, count]) => {
      const source = dataSources[name];
      return "imported" in source ? [{ words: source.words, kind: source.imported, claims: count }] : [];
    })
    .toSorted((a, b) => b.claims - a.claims || a.words.localeCompare(b.words));
}
