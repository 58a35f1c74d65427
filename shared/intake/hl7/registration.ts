import type { PatientUpdate } from "../../claim/patient.ts";
import type { PracticeProfile } from "../../claim/practice-profile.ts";
import { checkPatient, unknownTime } from "../check-patient.ts";
import { gather } from "../gathering.ts";
import type { RowFinding } from "../intake-item.ts";
import { insurancesOf, putCoverages } from "./coverages.ts";
import type { MessageReader } from "./message-reader.ts";
import { patientNumber, putGuarantor, putPatient } from "./patient.ts";
import { identifierOf, instantOf } from "./values.ts";

export type RegistrationReading =
  | { readonly kind: "update"; readonly update: PatientUpdate }
  | { readonly kind: "faults"; readonly findings: readonly RowFinding[] };

/** What a message says of its patient. Source: HL7 v2.5.1 chapter 3; sections 3.3.8 (A08), 3.3.31 (A31), 3.3.40 (A40). */
export function readRegistration(reader: MessageReader, profile: PracticeProfile): RegistrationReading {
  const { row } = reader;
  const into = gather();
  const pid = reader.first("PID");
  if (pid !== undefined) {
    into.put(["patientNumber"], patientNumber(pid), pid.place(3));
    putPatient(into, ["person"], pid);
  }
  const gt1 = reader.first("GT1");
  if (gt1 !== undefined) putGuarantor(into, ["guarantor"], gt1);
  putCoverages(into, insurancesOf(reader), true);
  const checked = checkPatient(into, profile, (path) => ({ row, column: path[0] === "coverages" ? "IN1" : "PID" }));
  if (checked.kind === "faults") return checked;
  const said = reader.first("EVN")?.text(2) || reader.first("MSH")?.text(7) || "";
  const merged = reader.first("MRG");
  const mergedFrom = merged === undefined ? "" : identifierOf(merged.repetitions(1), "MR");
  return {
    kind: "update",
    update: {
      at: instantOf(said) ?? unknownTime,
      details: checked.details,
      ...(mergedFrom === "" ? {} : { mergedFrom }),
    },
  };
}
