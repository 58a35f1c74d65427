import { z } from "zod";

/**
 * Something wrong with data, said to whoever can mend it. Never holds a value of the data: places and codes only, so
 * that a finding can be stored, sent and logged without PHI.
 */
export const Finding = z.object({
  /** The rule that found it, as "npi-check-digit". */
  code: z.string(),
  /** hold: the claim waits for a person; warn: it goes on. */
  severity: z.enum(["hold", "warn"]),
  /** Where on the wire, as "2010AA NM109", and where on the screen, as "billing provider NPI". */
  place: z.string(),
  message: z.string(),
  remedy: z.string(),
});
export type Finding = z.infer<typeof Finding>;
