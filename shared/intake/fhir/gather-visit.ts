import type { Encounter } from "../../claim/encounter.ts";
import type { PracticeProfile } from "../../claim/practice-profile.ts";
import type { VisitPiece } from "../../claim/visit-state.ts";
import type { Gathered } from "../gather-visits.ts";
import type { IntakeItem, RowFinding } from "../intake-item.ts";
import { isBillable, isCancelled, placesOf, putEncounter } from "./charge-visit.ts";
import { allTakenBack, billedByClaim, chargeWithoutVisit, notToBill, tooMuchSaid } from "./findings.ts";
import { isObject } from "./json.ts";
import { mergePieces } from "./merge-pieces.ts";
import { identityOf, readVisit } from "./read-visit.ts";
import { createDirectory, type Directory, type FileResource, resourceOf } from "./resource.ts";
import { fetchReferred, type Shelf } from "./shelf.ts";
import type { VisitPart } from "./visit-parts.ts";
import { bare, rowsOf } from "./visit-rows.ts";

/** What is kept of one visit, in characters. */
const mostCharacters = 400_000;

export interface GatherContext {
  readonly profile: PracticeProfile;
  /** What the file itself has. */
  readonly directory: Directory;
  readonly shelf: Shelf;
}

/** What became of a part of a visit, and whom the visit names that no file has said yet. */
export interface PartReading {
  readonly items: readonly IntakeItem[];
  readonly nowhere: readonly string[];
}

/** Reads a visit from its resources in this file and those that earlier files had of it. What is sound by itself is kept. */
export async function gatherVisit(
  part: VisitPart,
  known: readonly VisitPiece[],
  version: number,
  { profile, directory: outer, shelf }: GatherContext,
): Promise<Gathered<PartReading>> {
  const { own } = part;
  const row = own[0]?.row ?? 0;
  const merged = mergePieces(known, part);
  const isNew = merged !== known;
  if (isNew && merged.reduce((sum, { text }) => sum + text.length, 0) > mostCharacters) {
    return { pieces: undefined, result: { items: reject(own, own, [tooMuchSaid(row)], outer), nowhere: [] } };
  }
  const gathered = isNew ? version + 1 : version;
  const pieces = isNew ? merged : undefined;
  const answer = (items: readonly IntakeItem[], nowhere: readonly string[] = []): Gathered<PartReading> => ({
    pieces,
    result: { items, nowhere },
  });

  const resources = resourcesOf(merged, own);
  const of = (type: string) => resources.filter((each) => each.type === type);
  const [encounter] = of("Encounter");
  const charges = of("ChargeItem");
  const rows = own.map(bare);
  if (merged.some(({ name }) => name.startsWith("Claim/"))) {
    return answer(withdrawn(part, resources, gathered, outer, profile, billedByClaim));
  }
  if (encounter === undefined) {
    const lost = own.filter((each) => each.type === "ChargeItem" && isBillable(each));
    const others = own.filter((each) => !lost.includes(each));
    return answer(
      [
        ...lost.map(
          (each): IntakeItem => ({
            kind: "rejected",
            rows: [{ row: each.row, text: each.text }],
            findings: [chargeWithoutVisit(each)],
          }),
        ),
        { kind: "noted", rows: others.map(bare), findings: [] },
      ],
      lost.length > 0 ? [part.name] : [],
    );
  }
  const billable = isCancelled(encounter) ? [] : charges.filter(isBillable);
  if (billable.length === 0) {
    if (charges.length > 0) return answer(withdrawn(part, resources, gathered, outer, profile, notToBill));
    return answer([{ kind: "noted", rows, findings: [] }]);
  }
  const directory = createDirectory(outer);
  for (const each of resources) directory.add(each);
  const nowhere = await fetchReferred(resources, directory, shelf);
  const reading = readVisit(
    [encounter],
    identityOf(encounter, profile),
    (into) =>
      putEncounter(
        into,
        { encounter, charges: billable, conditions: of("Condition"), ...placesOf(profile) },
        directory,
      ),
    profile,
  );
  if (reading.kind === "problems") {
    const findings = reading.findings.map((finding) => (finding.row === 0 ? { ...finding, row } : finding));
    return answer(reject(own, [encounter, ...resources], findings, directory), nowhere);
  }
  return answer([{ kind: "encounter", encounter: reading.encounter, gathered, rows: rowsOf(own, directory) }], nowhere);
}

/** A visit that its charges bill no more. */
function withdrawn(
  { own }: VisitPart,
  resources: readonly FileResource[],
  gathered: number,
  outer: Directory,
  profile: PracticeProfile,
  why: (resource: FileResource) => RowFinding,
): readonly IntakeItem[] {
  const rows = own.map(bare);
  const [first] = own;
  const before = gathered > 1 ? whatItWas(resources, outer, profile) : undefined;
  if (before === undefined) return [{ kind: "noted", rows, findings: first === undefined ? [] : [why(first)] }];
  const findings = first === undefined ? [] : [allTakenBack(first.row)];
  return [{ kind: "withdrawn", encounter: before, gathered, rows, findings }];
}

function whatItWas(
  resources: readonly FileResource[],
  outer: Directory,
  profile: PracticeProfile,
): Encounter | undefined {
  const encounter = resources.find(({ type }) => type === "Encounter");
  const charges = resources.filter(({ type }) => type === "ChargeItem");
  if (encounter === undefined || charges.length === 0) return undefined;
  const directory = createDirectory(outer);
  for (const each of resources) directory.add(each);
  const reading = readVisit(
    [encounter],
    identityOf(encounter, profile),
    (into) => putEncounter(into, { encounter, charges, conditions: [], ...placesOf(profile) }, directory),
    profile,
  );
  return reading.kind === "encounter" ? reading.encounter : undefined;
}

/** The resources of pieces, in the order of their names whatever came first; those of this file at their rows. */
function resourcesOf(pieces: readonly VisitPiece[], own: readonly FileResource[]): readonly FileResource[] {
  const byText = new Map(own.map((each) => [each.text, each]));
  return pieces
    .toSorted((a, b) => byName.compare(a.name, b.name))
    .flatMap(({ text }) => {
      const here = byText.get(text);
      if (here !== undefined) return [here];
      if (!text.startsWith("{")) return [];
      const json: unknown = JSON.parse(text);
      return isObject(json) ? [resourceOf(0, json, text)] : [];
    });
}

/** ChargeItem/9 before ChargeItem/10. */
const byName = new Intl.Collator("en", { numeric: true });

/** What comes back is the whole visit as far as it is known: mended, it can be dropped by itself. */
function reject(
  own: readonly FileResource[],
  whole: readonly FileResource[],
  findings: readonly RowFinding[],
  directory: Directory,
): readonly IntakeItem[] {
  const [first, ...rest] = [...own].sort((a, b) => a.row - b.row);
  const [bundle] = rowsOf([...new Set(whole)], directory);
  if (first === undefined || bundle === undefined) return [];
  return [{ kind: "rejected", rows: [{ row: first.row, text: bundle.text }, ...rest.map(bare)], findings }];
}
