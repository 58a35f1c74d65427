import type { Gathering } from "../gathering.ts";
import type { Path } from "../nest.ts";
import type { FieldReader } from "./message.ts";
import { dayText, identifierOf, putAddress, putName, sexCode } from "./values.ts";

/** The practice's own number of a patient, by which everything said of one is put together. PID-3, of type MR first. */
export function patientNumber(pid: FieldReader): string {
  return identifierOf(pid.repetitions(3), "MR") || pid.text(2);
}

/** Who was seen. Source: HL7 v2.5.1 section 3.4.2 (PID). */
export function putPatient(into: Gathering, path: Path, pid: FieldReader): void {
  const [name] = pid.repetitions(5);
  putName(into, path, name, pid.place(5));
  into.put([...path, "birthDate"], dayText(pid.text(7)), pid.place(7));
  into.put([...path, "sex"], sexCode(pid.text(8)), pid.place(8));
  putAddress(into, [...path, "address"], pid, 11);
  const account = pid.text(18);
  if (account === "") into.put([...path, "accountNumber"], patientNumber(pid), pid.place(3));
  else into.put([...path, "accountNumber"], account, pid.place(18));
}

/** Who answers for what a patient owes. Source: HL7 v2.5.1 section 6.5.5 (GT1). */
export function putGuarantor(into: Gathering, path: Path, gt1: FieldReader): void {
  const [name] = gt1.repetitions(3);
  if (name === undefined) return;
  putName(into, path, name, gt1.place(3));
  putAddress(into, [...path, "address"], gt1, 5);
  into.put([...path, "phone"], gt1.text(6), gt1.place(6));
}
