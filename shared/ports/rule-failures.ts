import { z } from "zod";
import { InstantField } from "../claim/claim-state.ts";

/** One claim of which an own rule could not be asked. */
export const RuleFailure = z.object({
  ruleId: z.string(),
  /** A name of what the rule asks: once it was mended, it is another. */
  asks: z.string(),
  claimId: z.string(),
  /** As "division_by_zero" or "costs_too_much": of the rule, never of the claim. */
  why: z.string(),
  at: InstantField,
});
export type RuleFailure = z.infer<typeof RuleFailure>;

/** Claims of which a company's own rules could not be asked: who fails too often is switched off. */
export interface RuleFailures {
  /** Adds claims; the same rule and claim again changes nothing. */
  put(company: string, failures: readonly RuleFailure[]): Promise<void>;
  /** By rule, what it asks, and claim. Strongly consistent. */
  list(company: string): Promise<readonly RuleFailure[]>;
  /** Forgets what is known of a rule, whatever it asked: its owner has looked. */
  clear(company: string, ruleId: string): Promise<void>;
}
