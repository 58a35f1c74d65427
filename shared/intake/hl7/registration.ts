import { PatientDetails, type PatientUpdate } from "../../claim/patient.ts";
import type { PracticeProfile } from "../../claim/practice-profile.ts";
import type { Instant } from "../../values/instant.ts";
import { problemsOf } from "../check-encounter.ts";
import { withPayerIds } from "../complete-encounter.ts";
import { gather } from "../gathering.ts";
import type { RowFinding } from "../intake-item.ts";
import { nest } from "../superbill/nest.ts";
import { putCoverages } from "./coverages.ts";
import { patientNumber, putGuarantor, putPatient } from "./patient.ts";
import { identifierOf, instantOf } from "./values.ts";
import type { MessageReader } from "./visit.ts";

export type RegistrationReading =
  | { readonly kind: "update"; readonly update: PatientUpdate }
  | { readonly kind: "faults"; readonly findings: readonly RowFinding[] };

/** Before all other times: of a message that does not say when. */
const unknownTime = "0001-01-01T00:00:00.000Z" as Instant;

/** What a message says of its patient. Source: HL7 v2.5.1 chapter 3; sections 3.3.8 (A08), 3.3.31 (A31), 3.3.40 (A40). */
export function readRegistration(reader: MessageReader, { payers }: PracticeProfile): RegistrationReading {
  const { row } = reader;
  const into = gather();
  const pid = reader.first("PID");
  if (pid !== undefined) {
    into.put(["patientNumber"], patientNumber(pid), pid.place(3));
    putPatient(into, ["person"], pid);
  }
  const gt1 = reader.first("GT1");
  if (gt1 !== undefined) putGuarantor(into, ["guarantor"], gt1);
  putCoverages(into, reader.all("IN1"), true);
  const draft = nest(into.entries);
  const result = PatientDetails.safeParse({ ...draft, coverages: withPayerIds(draft.coverages, payers) });
  if (!result.success) {
    return {
      kind: "faults",
      findings: problemsOf(result.error).map(({ path, ...problem }) => ({
        ...(into.placeOf(path) ?? { row, column: path[0] === "coverages" ? "IN1" : "PID" }),
        ...problem,
      })),
    };
  }
  const at =
    instantOf(reader.first("EVN")?.text(2) ?? "") ?? instantOf(reader.first("MSH")?.text(7) ?? "") ?? unknownTime;
  const merged = reader.first("MRG");
  const mergedFrom = merged === undefined ? "" : identifierOf(merged.repetitions(1), "MR");
  return { kind: "update", update: { at, details: result.data, ...(mergedFrom === "" ? {} : { mergedFrom }) } };
}
