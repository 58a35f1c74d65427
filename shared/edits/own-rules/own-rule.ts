import { z } from "zod";
import { EncounterFields } from "../../claim/encounter.ts";
import { DayField } from "../../claim/fields.ts";
import { KnownService } from "../../claim/known-service.ts";
import { claimPlaces } from "./rule-places.ts";

/*
 * A rule that a billing company writes for itself: JSON beside its files, without a deployment. Its expressions are CEL
 * (https://cel.dev), which has no loops of its own and cannot reach anything but what it is given.
 */

const words = (max: number) => z.string().trim().min(3).max(max);
const expression = z.string().trim().min(1).max(1000);
const payerId = z.string().trim().min(1).max(80);

/** A claim that shows what the rule means: what differs from a sound office visit. */
const RuleTest = z.object({
  name: words(120),
  expect: z.enum(["pass", "find", "not-applicable", "no-data"]),
  /** Fields of an encounter, each replacing the sample's whole. */
  encounter: z.record(z.string(), z.unknown()).default({}),
  /** The day on which it is scrubbed; the day after the sample's service where left out. */
  today: DayField.optional(),
  /** Earlier services of the patient, as far as they differ from one office visit. */
  history: z.array(KnownService.partial()).max(50).optional(),
});
export type RuleTest = z.infer<typeof RuleTest>;

export const OwnRule = z.strictObject({
  id: z
    .string()
    .regex(/^own-[a-z0-9]+(-[a-z0-9]+)*$/, 'must be like "own-knee-injection-needs-side"')
    .max(60),
  sentence: words(200),
  remedy: words(300),
  /** Where the rule comes from: a contract, a letter, a payer's page. */
  source: words(300),
  /** Who answers for it: a role, not a person's data. */
  owner: words(80),
  /** When somebody looks whether it is still right. */
  reviewBy: DayField,
  /** draft: not asked; shadow: asked and recorded, holds nothing; live: holds or warns; expired: no longer asked. */
  state: z.enum(["draft", "shadow", "live", "expired"]).default("draft"),
  /** The last day on which it is asked. */
  expires: DayField.optional(),
  severity: z.enum(["hold", "warn"]).default("hold"),
  /** Days of service that it is for. */
  from: DayField.optional(),
  to: DayField.optional(),
  /** Which claims it is for; all where left out. */
  scope: z
    .strictObject({
      practices: z.array(z.string().min(2).max(40)).min(1).max(500).optional(),
      payers: z.array(payerId).min(1).max(500).optional(),
      claimType: z.enum(["professional", "institutional"]).optional(),
    })
    .default({}),
  /** line: `find` is asked of each line, as `line`; claim: of the claim as a whole. */
  each: z.enum(["claim", "line"]),
  /** Where it is a matter at all; of everything in scope where left out. */
  when: expression.optional(),
  /** True where something is wrong. */
  find: expression,
  /** What a finding points to. */
  place: z.enum(claimPlaces),
  tests: z.array(RuleTest).max(50),
});
export type OwnRule = z.infer<typeof OwnRule>;

/** What an `encounter` of a test may name. */
export const encounterFieldNames: ReadonlySet<string> = new Set(Object.keys(EncounterFields.shape));
