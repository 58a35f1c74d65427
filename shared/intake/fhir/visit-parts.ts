import { objectsAt } from "./json.ts";
import type { Directory, FileResource } from "./resource.ts";

/** What resources that stand together say of one visit. */
export interface VisitPart {
  /** As "fhir#Encounter/17": what is gathered of a visit is kept under it. */
  readonly visit: string;
  /** As "Encounter/17". */
  readonly name: string;
  readonly own: readonly FileResource[];
  /** Names of Claims here that bill the visit themselves. */
  readonly claims: readonly string[];
  /** A Bundle with the Encounter and its charges: charges that it leaves out are gone. */
  readonly isWhole: boolean;
}

/** Where a resource names its visit. */
const visitFields: ReadonlyMap<string, string> = new Map([
  ["ChargeItem", "context"],
  ["Condition", "encounter"],
  ["Procedure", "encounter"],
  ["ServiceRequest", "encounter"],
]);

const ordinaryName = /^Encounter\/[A-Za-z0-9.-]{1,64}$/;

/**
 * The visits that are put together over files: those whose resources all have ids of their own. A Bundle that names its resources
 * for itself only (urn:uuid) says the whole of its visits.
 */
export function visitParts(
  resources: readonly FileResource[],
  directory: Directory,
  isBundle: boolean,
): readonly VisitPart[] {
  const byUrl = new Map(
    resources.flatMap((each) =>
      each.type === "Encounter" && each.id !== "" && each.fullUrl !== ""
        ? [[each.fullUrl, `Encounter/${each.id}`] as const]
        : [],
    ),
  );
  const nameAt = (resource: FileResource, field: string) => {
    const name = directory.nameOf(objectsAt(resource.json, field)[0]);
    return byUrl.get(name) ?? name;
  };
  const byVisit = new Map<string, FileResource[]>();
  for (const each of resources) {
    const field = visitFields.get(each.type);
    if (each.type !== "Encounter" && field === undefined) continue;
    const name = field === undefined ? `Encounter/${each.id}` : nameAt(each, field);
    if (!ordinaryName.test(name)) continue;
    const others = byVisit.get(name);
    if (others === undefined) byVisit.set(name, [each]);
    else others.push(each);
  }
  const claims = new Map<string, string[]>();
  for (const claim of resources.filter(({ type, id }) => type === "Claim" && id !== "")) {
    const named = objectsAt(claim.json, "item").flatMap((item) =>
      objectsAt(item, "encounter").map((each) => byUrl.get(directory.nameOf(each)) ?? directory.nameOf(each)),
    );
    for (const name of new Set(named.filter((each) => ordinaryName.test(each)))) {
      claims.set(name, [...(claims.get(name) ?? []), `Claim/${claim.id}`]);
    }
  }
  return [...new Set([...byVisit.keys(), ...claims.keys()])].flatMap((name): readonly VisitPart[] => {
    const own = byVisit.get(name) ?? [];
    if (own.some(({ id }) => id === "")) return [];
    const has = (type: string) => own.some((each) => each.type === type);
    const isWhole = isBundle && has("Encounter") && has("ChargeItem");
    return [{ visit: `fhir#${name}`, name, own, claims: claims.get(name) ?? [], isWhole }];
  });
}
