import { z } from "zod";
import type { Instant } from "../values/instant.ts";
import { Coverage } from "./coverage.ts";
import { DayField } from "./fields.ts";
import { Address, Person } from "./parties.ts";

/*
 * A patient as a practice registers one: who it is, who answers for the bill, who pays and from when to when. Kept beside
 * the encounters, which may leave out what is registered.
 */

const text = (max: number) => z.string().trim().min(1).max(max);

export const Guarantor = z.object({
  lastName: text(60),
  firstName: text(35).optional(),
  middleName: text(25).optional(),
  address: Address.optional(),
  phone: text(30).optional(),
});
export type Guarantor = z.infer<typeof Guarantor>;

/** A coverage with the days on which it is good; open where it does not say. */
export const RegisteredCoverage = Coverage.extend({ from: DayField.optional(), to: DayField.optional() });
export type RegisteredCoverage = z.infer<typeof RegisteredCoverage>;

export const PatientDetails = z.object({
  /** The practice's own number of the patient: its identity within the practice. */
  patientNumber: text(38),
  person: Person.extend({ accountNumber: text(38).optional() }),
  guarantor: Guarantor.optional(),
  /** Left out where nothing was said of them: what is registered stays. */
  coverages: z.array(RegisteredCoverage).max(20).optional(),
});
export type PatientDetails = z.infer<typeof PatientDetails>;

/** What a practice says of a patient, and when it was so: an older word never takes back a later one. */
export interface PatientUpdate {
  readonly at: Instant;
  readonly details: PatientDetails;
  /** The number of a patient who turned out to be this one; all of it becomes this one's. */
  readonly mergedFrom?: string;
}
