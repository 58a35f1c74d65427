import { z } from "zod";
import { InstantField } from "../claim/claim-state.ts";
import { EligibilityAnswer } from "../claim/eligibility.ts";
import { DayField } from "../claim/fields.ts";

/** Who answers questions about coverage at once: a clearinghouse or payer. */
export interface EligibilityService {
  /** Sends a 270 and waits for its 271; undefined when none comes in time. Never throws for what the other side does. */
  ask(text: string): Promise<string | undefined>;
}

/** What a payer said of a member, for a day of service. */
export const EligibilityCheck = z.object({
  company: z.string(),
  payerId: z.string(),
  memberId: z.string(),
  day: DayField,
  askedAt: InstantField,
  answer: EligibilityAnswer,
});
export type EligibilityCheck = z.infer<typeof EligibilityCheck>;

/** Answers of payers, the last for each member and day of service. */
export interface EligibilityStore {
  put(check: EligibilityCheck): Promise<void>;
  /** All that is known of a member of a payer, by day of service. */
  checks(company: string, payerId: string, memberId: string): Promise<readonly EligibilityCheck[]>;
}
