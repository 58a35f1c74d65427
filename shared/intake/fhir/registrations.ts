import type { PatientUpdate } from "../../claim/patient.ts";
import type { PracticeProfile } from "../../claim/practice-profile.ts";
import { instantOf } from "../../values/instant.ts";
import { checkPatient, unknownTime } from "../check-patient.ts";
import { gather } from "../gathering.ts";
import type { RowFinding } from "../intake-item.ts";
import { objectsAt, textAt } from "./json.ts";
import { patientNumberOf, putFhirCoverage, putFhirPatient } from "./patient.ts";
import { withReferences } from "./read-visit.ts";
import { type Directory, type FileResource, placeIn } from "./resource.ts";

export type FhirRegistration =
  | { readonly kind: "update"; readonly update: PatientUpdate }
  | { readonly kind: "faults"; readonly findings: readonly RowFinding[] };

/** A patient with the coverages of the file that are its own. Source: US Core Patient, US Core Coverage. */
export function readFhirRegistration(
  patient: FileResource,
  coverages: readonly FileResource[],
  directory: Directory,
  profile: PracticeProfile,
): FhirRegistration {
  const into = gather();
  into.put(["patientNumber"], patientNumberOf(patient), placeIn(patient, "identifier"));
  putFhirPatient(into, ["person"], patient);
  const order = ({ json }: FileResource) => Number(textAt(json, "order")) || Number.MAX_SAFE_INTEGER;
  const active = coverages.filter(
    ({ json }) => !["cancelled", "draft", "entered-in-error"].includes(textAt(json, "status")),
  );
  for (const [index, coverage] of active.toSorted((a, b) => order(a) - order(b)).entries()) {
    const context = { priority: Math.min(index + 1, 3), withPeriod: true, payers: profile.payers };
    putFhirCoverage(into, ["coverages", index], coverage, directory, context);
  }
  const checked = checkPatient(into, profile, (path) => placeIn(patient, path.join(".")));
  if (checked.kind === "faults") return { ...checked, findings: withReferences(checked.findings) };
  const { details } = checked;
  const times = [patient, ...coverages].map(({ json }) => Date.parse(textAt(json, "meta.lastUpdated")));
  const latest = Math.max(...times.filter((time) => !Number.isNaN(time)));
  const at = Number.isFinite(latest) ? instantOf(latest) : unknownTime;
  const { id } = patient;
  // References from other files name the resource's id: it is one with the practice's own number.
  const mergedFrom = id !== "" && id !== details.patientNumber && !isReplaced(patient) ? { mergedFrom: id } : {};
  return { kind: "update", update: { at, details, ...mergedFrom } };
}

function isReplaced({ json }: FileResource): boolean {
  return objectsAt(json, "link").some((link) => textAt(link, "type") === "replaced-by");
}
