import { z } from "zod";
import { InstantField } from "./claim-state.ts";
import { DayField, text } from "./fields.ts";
import { Address } from "./parties.ts";
import { RegisteredBillingProvider, RegisteredFacility, RegisteredProvider, Sender } from "./practice-profile.ts";

/*
 * Who a practice is, as it is registered: who sends its files, who bills, who performs services and where. What practice.json
 * says counts; what files say beside it only fills what is missing, and what contradicts it is a question for a person.
 */

/** Where services at the practice's own place of service are stands under no id. */
const PlaceOfPractice = RegisteredFacility.extend({ id: z.string() });

/** What practice.json says of one, each for its own days. Empty where it says nothing, or no longer does. */
export const DeclaredParty = z.discriminatedUnion("kind", [
  /** The practice itself: which practice.json was registered, and when. */
  z.object({
    kind: z.literal("practice"),
    id: z.string(),
    facts: z.array(z.object({ profile: z.string(), at: InstantField, placeOfService: z.string().optional() })),
  }),
  /** The billing company, as clearinghouses know it. */
  z.object({ kind: z.literal("company"), id: z.string(), facts: z.array(Sender) }),
  z.object({ kind: z.literal("billing"), id: z.string(), facts: z.array(RegisteredBillingProvider) }),
  z.object({ kind: z.literal("provider"), id: z.string(), facts: z.array(RegisteredProvider) }),
  z.object({ kind: z.literal("facility"), id: z.string(), facts: z.array(PlaceOfPractice) }),
]);
export type DeclaredParty = z.infer<typeof DeclaredParty>;
export type PartyKind = DeclaredParty["kind"];

/** What a file says of a party. */
export const SaidOfParty = z.object({
  /** Which of its words it is, as "PractitionerRole/12": the same word said again takes its place. */
  origin: text(120),
  at: InstantField,
  /** It bills or performs services of the practice. */
  isOurs: z.boolean(),
  name: text(60).optional(),
  lastName: text(60).optional(),
  firstName: text(35).optional(),
  taxonomy: text(50).optional(),
  taxId: text(50).optional(),
  npi: text(80).optional(),
  address: Address.optional(),
  from: DayField.optional(),
  to: DayField.optional(),
});
export type SaidOfParty = z.infer<typeof SaidOfParty>;

/** A word of a file, and whom it is about: providers and who bills by NPI, places by their id. */
export interface PartyWord {
  readonly kind: "billing" | "provider" | "facility";
  readonly id: string;
  readonly said: SaidOfParty;
}

export const PartyQuestionCode = z.enum([
  "not-listed",
  "other-taxonomy",
  "other-name",
  "other-tax-id",
  "other-npi",
  "other-zip",
]);
export type PartyQuestionCode = z.infer<typeof PartyQuestionCode>;

/** What a person said to a question: keep what is registered, or take what the file says. */
export const PartyDecision = z.object({
  code: PartyQuestionCode,
  value: z.string(),
  answer: z.enum(["keep", "take"]),
  at: InstantField,
});
export type PartyDecision = z.infer<typeof PartyDecision>;

/** A registered party, as it is stored: changed only over the version that was read. */
export const PartyState = z.object({
  company: z.string(),
  practice: z.string(),
  version: z.number().int().min(1),
  party: DeclaredParty,
  said: z.array(SaidOfParty).default([]),
  decided: z.array(PartyDecision).default([]),
});
export type PartyState = z.infer<typeof PartyState>;
