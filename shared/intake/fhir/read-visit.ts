import type { PracticeProfile } from "../../claim/practice-profile.ts";
import { type CheckedEncounter, checkEncounter } from "../check-encounter.ts";
import { type Gathering, gather } from "../gathering.ts";
import type { RowFinding } from "../intake-item.ts";
import { nest } from "../nest.ts";
import { objectsAt, textAt } from "./json.ts";
import type { FileResource } from "./resource.ts";

export type VisitReading =
  | Extract<CheckedEncounter, { kind: "encounter" }>
  | { readonly kind: "problems"; readonly findings: readonly RowFinding[] };

/** An encounter out of its resources, the first of which it is named by. @param put what they say of it */
export function readVisit(
  [main]: readonly FileResource[],
  encounterId: string,
  put: (into: Gathering) => void,
  profile: PracticeProfile,
): VisitReading {
  const into = gather();
  const row = main?.row ?? 0;
  into.put(["encounterId"], encounterId, {
    row,
    column: `${main?.type}.${profile.fhir?.encounterIdentifier === undefined ? "id" : "identifier"}`,
  });
  put(into);
  const checked = checkEncounter(nest(into.entries), profile);
  if (checked.kind === "encounter") return checked;
  const findings = checked.problems.map(({ path, ...problem }) => ({
    ...(into.placeOf(path) ?? { row, column: `${main?.type}.${path.join(".")}` }),
    ...problem,
  }));
  return { kind: "problems", findings: withReferences(findings) };
}

/** The visit's own name: the resource's id, or the identifier of the system that the profile names. */
export function identityOf({ json, id }: FileResource, profile: PracticeProfile): string {
  const system = profile.fhir?.encounterIdentifier;
  if (system === undefined) return id;
  return textAt(
    objectsAt(json, "identifier").find((each) => textAt(each, "system") === system),
    "value",
  );
}

/** Where a visit names its patient and coverages, and a coverage its payer: what is missing there is whom it names. */
const references = /^(Claim\.patient|Claim\.insurance\[\d+\]|Encounter\.subject|Coverage\.payor)$/;

/** Whoever is named and nowhere said is told once, not field by field. */
export function withReferences(findings: readonly RowFinding[]): readonly RowFinding[] {
  const told = new Set<string>();
  return findings.flatMap((finding) => {
    const { row, column = "" } = finding;
    if (!references.test(column)) return [finding];
    if (told.has(column)) return [];
    told.add(column);
    return [
      {
        row,
        column,
        code: "reference-not-here",
        message: "names nobody whom this file or an earlier one of the practice has",
        remedy: "send the Patient, Coverage or Organization too: the visit is then read by itself",
      },
    ];
  });
}
