import { PatientDetails, type PatientUpdate } from "../../claim/patient.ts";
import type { PracticeProfile } from "../../claim/practice-profile.ts";
import { type Instant, instantOf } from "../../values/instant.ts";
import { problemsOf } from "../check-encounter.ts";
import { withPayerIds } from "../complete-encounter.ts";
import { gather } from "../gathering.ts";
import type { RowFinding } from "../intake-item.ts";
import { nest } from "../superbill/nest.ts";
import { objectsAt, textAt } from "./json.ts";
import { patientNumberOf, putFhirCoverage, putFhirPatient } from "./patient.ts";
import { type Directory, type FileResource, placeIn } from "./resource.ts";

export type FhirRegistration =
  | { readonly kind: "update"; readonly update: PatientUpdate }
  | { readonly kind: "faults"; readonly findings: readonly RowFinding[] };

/** Before all other times: of a resource that does not say when. */
const unknownTime = "0001-01-01T00:00:00.000Z" as Instant;

/** A patient with the coverages of the file that are its own. Source: US Core Patient, US Core Coverage. */
export function readFhirRegistration(
  patient: FileResource,
  coverages: readonly FileResource[],
  directory: Directory,
  { payers }: PracticeProfile,
): FhirRegistration {
  const into = gather();
  into.put(["patientNumber"], patientNumberOf(patient), placeIn(patient, "identifier"));
  putFhirPatient(into, ["person"], patient);
  const order = ({ json }: FileResource) => Number(textAt(json, "order")) || Number.MAX_SAFE_INTEGER;
  const active = coverages.filter(
    ({ json }) => !["cancelled", "draft", "entered-in-error"].includes(textAt(json, "status")),
  );
  for (const [index, coverage] of active.toSorted((a, b) => order(a) - order(b)).entries()) {
    putFhirCoverage(into, ["coverages", index], coverage, directory, Math.min(index + 1, 3), true);
  }
  const draft = nest(into.entries);
  const result = PatientDetails.safeParse({ ...draft, coverages: withPayerIds(draft.coverages, payers) });
  if (!result.success) {
    return {
      kind: "faults",
      findings: problemsOf(result.error).map(({ path, ...problem }) => ({
        ...(into.placeOf(path) ?? placeIn(patient, path.join("."))),
        ...problem,
      })),
    };
  }
  const times = [patient, ...coverages].map(({ json }) => Date.parse(textAt(json, "meta.lastUpdated")));
  const latest = Math.max(...times.filter((time) => !Number.isNaN(time)));
  const at = Number.isFinite(latest) ? instantOf(latest) : unknownTime;
  const { id } = patient;
  // References from other files name the resource's id: it is one with the practice's own number.
  const mergedFrom = id !== "" && id !== result.data.patientNumber && !isReplaced(patient) ? { mergedFrom: id } : {};
  return { kind: "update", update: { at, details: result.data, ...mergedFrom } };
}

function isReplaced({ json }: FileResource): boolean {
  return objectsAt(json, "link").some((link) => textAt(link, "type") === "replaced-by");
}
