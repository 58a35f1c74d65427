import { identifierFrom } from "../values/identifier.ts";
import { edits } from "./catalog.ts";
import type { Edit, Verdict } from "./edit.ts";
import type { ClaimVerdict, Judgment } from "./judge-claim.ts";
import { packsOf } from "./packs/policy.ts";

/*
 * A claim's verdict as it is kept: a letter for each edit of the catalog, in its order, under the catalog's name. With the
 * catalog of that name, which is kept too, it can be read years later, whatever became of the edits.
 */

const letters = { pass: "p", "not-applicable": "n", "no-data": "u", find: "f" } as const satisfies Record<
  Verdict["kind"],
  string
>;
/** The claim does not show what the edit concerns, or no pack of it applies, or it is off. */
const notAsked = "-";
export type RecordedVerdict = Verdict["kind"] | "not-asked";
const kinds: ReadonlyMap<string, RecordedVerdict> = new Map([
  ["p", "pass"],
  ["n", "not-applicable"],
  ["u", "no-data"],
  ["f", "find"],
  [notAsked, "not-asked"],
]);

/** An edit as a list shows it, and as the catalog of a release keeps it. */
export function listedEdit(edit: Edit) {
  const { id, sentence, remedy, source, severity, from = null, to = null, claimType = null, concerns = [] } = edit;
  return { id, sentence, remedy, source, severity, packs: packsOf(edit), from, to, claimType, concerns };
}

/** Every edit of this version, and the name that its content decides. */
export const catalogRelease = ((): { readonly release: string; readonly edits: ReturnType<typeof listedEdit>[] } => {
  const listed = edits.map(listedEdit);
  return { release: identifierFrom(12, "edits", JSON.stringify(listed)), edits: listed };
})();

export interface VerdictRecord {
  /** The catalog's name. */
  readonly catalog: string;
  /** Letters by edit, equal ones counted: "12p-3n" is twelve passes, one not asked, three not applicable. */
  readonly verdicts: string;
  /** Own rules and edits that are taken otherwise than the catalog says, as "timely-filing-soon pass off practice". */
  readonly others: readonly string[];
  /** Code-set releases that answered. */
  readonly releases: readonly string[];
}

/** What is kept of a verdict: codes only. */
export function recordVerdict({ judgments, releases }: ClaimVerdict): VerdictRecord {
  const byId = new Map(judgments.map((judgment) => [judgment.edit.id, judgment]));
  const all = catalogRelease.edits.map(({ id }) => letterOf(byId.get(id)));
  const known = new Set(catalogRelease.edits.map(({ id }) => id));
  const others = judgments
    .filter(({ edit, ruling }) => !known.has(edit.id) || ruling.severity !== edit.severity)
    .map(({ edit, ruling, verdict }) => `${edit.id} ${verdict.kind} ${ruling.severity} ${ruling.pack}`);
  return { catalog: catalogRelease.release, verdicts: runsOf(all), others, releases };
}

function letterOf(judgment: Judgment | undefined): string {
  return judgment === undefined ? notAsked : letters[judgment.verdict.kind];
}

function runsOf(all: readonly string[]): string {
  return all.join("").replaceAll(/(.)\1+/g, (run, letter: string) => `${run.length}${letter}`);
}

/** The verdicts of a record, in the catalog's order; undefined for text that is none. */
export function readVerdicts(text: string): readonly RecordedVerdict[] | undefined {
  const verdicts: RecordedVerdict[] = [];
  for (const [, count = "", letter = ""] of text.matchAll(/(\d*)(\D)/g)) {
    const kind = kinds.get(letter);
    const times = count === "" ? 1 : Number(count);
    if (kind === undefined || times > 10_000) return undefined;
    for (let each = 0; each < times; each++) verdicts.push(kind);
  }
  return verdicts;
}
