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

/** A claim whose payer is to be asked in the next file. Ids only. */
export const EligibilityQuestion = z.object({
  company: z.string(),
  practice: z.string(),
  payerId: z.string(),
  claimId: z.string(),
  /** What the claim says: of another content it is another question. */
  content: z.string(),
});
export type EligibilityQuestion = z.infer<typeof EligibilityQuestion>;

/** Answers of payers, the last for each member and day of service; and questions that wait for a file. */
export interface EligibilityStore {
  /** Puts a question; again changes nothing. */
  ask(question: EligibilityQuestion): Promise<void>;
  /** Questions of a practice that wait, in the order of their claims. */
  questions(company: string, practice: string): Promise<readonly EligibilityQuestion[]>;
  /** Takes questions away; those that are gone already are left alone. */
  forget(questions: readonly EligibilityQuestion[]): Promise<void>;
  put(check: EligibilityCheck): Promise<void>;
  /** All that is known of a member of a payer, by day of service. */
  checks(company: string, payerId: string, memberId: string): Promise<readonly EligibilityCheck[]>;
}
