import { z } from "zod";
import { InstantField } from "./claim-state.ts";
import { PatientDetails } from "./patient.ts";

/** A registered patient, as it is stored: changed only over the version that was read. */
export const PatientState = z.object({
  company: z.string(),
  practice: z.string(),
  /** Same as in `details`. */
  patientNumber: z.string(),
  version: z.number().int().min(1),
  /** When what is registered was said. */
  at: InstantField,
  details: PatientDetails,
  /** This number was given up for another one. */
  mergedInto: z.string().optional(),
  /** Other numbers that may be the same person, for somebody to decide. */
  namesakes: z.array(z.string()).default([]),
  /** Claims that came without a coverage, and go on when one is registered for their day. */
  waiting: z.array(z.string()).default([]),
});
export type PatientState = z.infer<typeof PatientState>;
