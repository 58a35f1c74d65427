import { PatientDetails, type PatientUpdate } from "../../shared/claim/patient.ts";
import { instantOf } from "../../shared/values/instant.ts";

/** What is said of one invented patient. Show only what differs. */
export function patientUpdate(
  overrides: Partial<Omit<PatientUpdate, "at" | "details">> & {
    readonly at?: string;
    readonly details?: Readonly<Record<string, unknown>>;
  } = {},
): PatientUpdate {
  const { at = "2026-10-05T12:00:00.000Z", details = {}, ...rest } = overrides;
  return {
    ...rest,
    at: instantOf(Date.parse(at)),
    details: PatientDetails.parse({
      patientNumber: "P-1",
      person: { lastName: "Thistle", firstName: "Orla", birthDate: "1968-02-29", sex: "F" },
      ...details,
    }),
  };
}
