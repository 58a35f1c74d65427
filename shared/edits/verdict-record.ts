import { payers } from "../payers/catalog.ts";
import { identifierFrom } from "../values/identifier.ts";
import { edits } from "./catalog.ts";
import type { Edit, Verdict } from "./edit.ts";
import type { ClaimVerdict, Judgment } from "./judge-claim.ts";
import { packs } from "./packs/catalog.ts";
import type { Override, Pack, PackName } from "./packs/pack.ts";
import { packsOf, type Ruling } from "./packs/policy.ts";

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

/** Every edit of this version, what packs and payers make of them, and the name that all of it decides. */
export interface CatalogRelease {
  readonly release: string;
  readonly edits: readonly ReturnType<typeof listedEdit>[];
  readonly packs: readonly Pick<Pack, "name" | "sentence" | "overrides">[];
  /** By payer. */
  readonly payers: Readonly<Record<string, Readonly<Record<string, Override>>>>;
}

export const catalogRelease = ((): CatalogRelease => {
  const content = {
    edits: edits.map(listedEdit),
    packs: packs.map(({ name, sentence, overrides }) => ({ name, sentence, overrides })),
    payers: Object.fromEntries(payers.flatMap((payer) => (payer.edits === undefined ? [] : [[payer.id, payer.edits]]))),
  };
  return { release: identifierFrom(12, "edits", JSON.stringify(content)), ...content };
})();

export interface VerdictRecord {
  /** The catalog's name. */
  readonly catalog: string;
  /** Letters by edit, equal ones counted: "12p-3n" is twelve passes, one not asked, three not applicable. */
  readonly verdicts: string;
  /** The packs that applied, the widest first. With the catalog they say how each edit was taken. */
  readonly packs: readonly PackName[];
  /** Own rules, and edits that payer or practice take otherwise, as "timely-filing-soon pass warn practice". */
  readonly others: readonly string[];
  /** Code-set releases that answered. */
  readonly releases: readonly string[];
}

/** What is kept of a verdict: codes only. */
export function recordVerdict({ judgments, packs: applied, releases }: ClaimVerdict): VerdictRecord {
  const byId = new Map(judgments.map((judgment) => [judgment.edit.id, judgment]));
  const all = catalogRelease.edits.map(({ id }) => letterOf(byId.get(id)));
  const known = new Set(catalogRelease.edits.map(({ id }) => id));
  const others = judgments
    .filter(({ edit, ruling }) => !known.has(edit.id) || isOwn(ruling, edit))
    .map(({ edit, ruling, verdict }) => `${edit.id} ${verdict.kind} ${ruling.severity} ${ruling.pack}`);
  return { catalog: catalogRelease.release, verdicts: runsOf(all), packs: applied, others, releases };
}

/** Taken otherwise by who is no pack of the catalog. */
function isOwn({ severity, pack }: Ruling, edit: Edit): boolean {
  return severity !== edit.severity && (pack === "payer" || pack === "practice");
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
