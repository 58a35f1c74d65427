import { canonicalJson } from "../claim/claim-id.ts";
import type { PatientDetails, PatientUpdate } from "../claim/patient.ts";
import type { PatientState } from "../claim/patient-state.ts";

/**
 * What is registered once an update is known: the later word wins, and an earlier one only fills what is missing. The same
 * object comes back where nothing changes.
 */
export function applyUpdate(
  existing: PatientState | undefined,
  { at, details }: PatientUpdate,
  { company, practice }: Pick<PatientState, "company" | "practice">,
): PatientState {
  if (existing === undefined) {
    const { patientNumber } = details;
    return { company, practice, patientNumber, version: 1, at, details, namesakes: [], waiting: [] };
  }
  const isLater = at >= existing.at;
  const merged = isLater ? filled(details, existing.details) : filled(existing.details, details);
  if (canonicalJson(merged) === canonicalJson(existing.details) && (!isLater || at === existing.at)) return existing;
  return { ...existing, version: existing.version + 1, at: isLater ? at : existing.at, details: merged };
}

/** One patient's details with what only the other's say. */
export function filled(details: PatientDetails, other: PatientDetails): PatientDetails {
  const { guarantor = other.guarantor, coverages = other.coverages, patientNumber } = details;
  return {
    patientNumber,
    person: { ...other.person, ...said(details.person) },
    ...(guarantor === undefined ? {} : { guarantor }),
    ...(coverages === undefined ? {} : { coverages }),
  };
}

function said<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
