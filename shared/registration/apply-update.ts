import type { PatientDetails, PatientUpdate } from "../claim/patient.ts";
import type { PatientState } from "../claim/patient-state.ts";

/** Who is registered where. */
export interface PracticeOfPatient {
  readonly company: string;
  readonly practice: string;
}

/**
 * What is registered once an update is known: the later word wins, and an earlier one only fills what is missing. The same
 * object comes back where nothing changes.
 */
export function applyUpdate(
  existing: PatientState | undefined,
  { at, details }: PatientUpdate,
  { company, practice }: PracticeOfPatient,
): PatientState {
  if (existing === undefined) {
    const { patientNumber } = details;
    return { company, practice, patientNumber, version: 1, at, details, namesakes: [], waiting: [] };
  }
  const isLater = at >= existing.at;
  const merged = isLater ? filled(details, existing.details) : filled(existing.details, details);
  if (isSame(merged, existing.details) && (!isLater || at === existing.at)) return existing;
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

function isSame(a: PatientDetails, b: PatientDetails): boolean {
  return canonical(a) === canonical(b);
}

/** JSON with its keys in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
