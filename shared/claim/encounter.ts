import { z } from "zod";
import { type Day, parseDay } from "../values/day.ts";
import { type Cents, cents } from "../values/money.ts";

/*
 * An encounter as a practice tells it: who was seen, where, by whom, what was found and done. Immutable once stored.
 * Shapes are checked here; whether the content makes a payable claim is the scrubber's question, so what an edit can
 * explain better than a type error (a wrong check digit, a pointer to nowhere) is let in as it came.
 */

const text = (max: number) => z.string().trim().min(1).max(max);

export const DayField = z.string().transform((value, context): Day => {
  const parsed = parseDay(value);
  if (parsed === undefined) {
    context.addIssue({ code: "custom", message: "must be a calendar day like 2026-03-04" });
    return z.NEVER;
  }
  return parsed;
});

export const CentsField = z
  .number()
  .int("must be whole cents")
  .safe()
  .transform((value): Cents => cents(value));

export const Address = z.object({
  line1: text(55),
  line2: text(55).optional(),
  city: text(30),
  state: z.string().trim().toUpperCase().length(2),
  /** Five or nine digits, without a hyphen. */
  zip: z
    .string()
    .trim()
    .transform((value) => value.replace("-", ""))
    .pipe(z.string().regex(/^\d{5}(\d{4})?$/, "must be 5 or 9 digits")),
});
export type Address = z.infer<typeof Address>;

export const Sex = z.enum(["F", "M", "U"]);

export const Person = z.object({
  lastName: text(60),
  firstName: text(35),
  middleName: text(25).optional(),
  birthDate: DayField,
  sex: Sex,
  address: Address.optional(),
});
export type Person = z.infer<typeof Person>;

/** Who holds a policy; when that is not the patient, a claim needs no more than the name. Source: 005010X222A1 2010BA DMG. */
export const Subscriber = Person.extend({ birthDate: DayField.optional(), sex: Sex.optional() });
export type Subscriber = z.infer<typeof Subscriber>;

export const Provider = z.object({
  npi: text(80),
  /** An organization has `name`; a person has `lastName` and `firstName`. */
  name: text(60).optional(),
  lastName: text(60).optional(),
  firstName: text(35).optional(),
  taxonomy: text(50).optional(),
  /** The payers that pay for this provider's services, and from when to when; left out where nobody keeps track. */
  enrolments: z
    .array(z.object({ payerId: text(80), from: DayField.optional(), to: DayField.optional() }))
    .max(200)
    .optional(),
});
export type Provider = z.infer<typeof Provider>;

export const BillingProvider = Provider.extend({
  taxId: text(50),
  /** EI: employer's number; SY: social security number. Source: 005010X222A1 2010AA REF01. */
  taxIdType: z.enum(["EI", "SY"]).default("EI"),
  address: Address,
  /** Where money goes, if elsewhere (a PO box belongs here). Source: 005010X222A1 2010AB. */
  payToAddress: Address.optional(),
  contactName: text(60).optional(),
  phone: text(20).optional(),
});
export type BillingProvider = z.infer<typeof BillingProvider>;

export const Facility = z.object({ name: text(60), npi: text(80).optional(), address: Address });

export const Coverage = z.object({
  /** 1 pays first. */
  priority: z.number().int().min(1).max(3).default(1),
  payerId: text(80),
  payerName: text(60).optional(),
  memberId: text(80),
  groupNumber: text(50).optional(),
  groupName: text(60).optional(),
  /** The patient's relationship to the subscriber. */
  relationship: z.enum(["self", "spouse", "child", "other"]).default("self"),
  /** Who holds the policy; left out when that is the patient. */
  subscriber: Subscriber.optional(),
  /** Claim filing indicator, as MB (Medicare Part B), MC (Medicaid), CI (commercial). Source: 005010X222A1 2000B SBR09. */
  filingIndicator: z.string().trim().toUpperCase().min(1).max(2).optional(),
});
export type Coverage = z.infer<typeof Coverage>;

export const Diagnosis = z.object({
  /** ICD-10-CM, with or without its dot; absent when only a description came. */
  code: z.string().trim().toUpperCase().min(3).max(8).optional(),
  description: text(200).optional(),
});
export type Diagnosis = z.infer<typeof Diagnosis>;

export const EncounterLine = z.object({
  /** CPT or HCPCS Level II; absent when it is still to be coded. */
  procedure: z.string().trim().toUpperCase().min(1).max(48).optional(),
  description: text(80).optional(),
  modifiers: z.array(z.string().trim().toUpperCase().min(1).max(8)).max(8).default([]),
  units: z.number().positive().max(999_999).default(1),
  /** UN: units; MJ: minutes, for anesthesia. Source: 005010X222A1 2400 SV103. */
  unitType: z.enum(["UN", "MJ"]).default("UN"),
  chargeCents: CentsField,
  from: DayField.optional(),
  to: DayField.optional(),
  placeOfService: z.string().trim().max(2).optional(),
  /** 1-based positions in `diagnoses`. */
  pointers: z.array(z.number().int().min(0).max(99)).max(12).default([]),
  /** National Drug Code, 11 digits, with its quantity. Source: 005010X222A1 2410 LIN, CTP. */
  ndc: z
    .object({ code: text(48), quantity: z.number().positive(), unit: z.enum(["F2", "GR", "ME", "ML", "UN"]) })
    .optional(),
  rendering: Provider.optional(),
});
export type EncounterLine = z.infer<typeof EncounterLine>;

export const Encounter = z.object({
  /** The practice's own name for this visit; its identity within the practice. */
  encounterId: text(50),
  serviceFrom: DayField,
  serviceTo: DayField.optional(),
  placeOfService: z.string().trim().min(1).max(2).default("11"),
  patient: Person.extend({
    accountNumber: text(38).optional(),
    /** The practice's own number of the patient, under which it is registered. */
    patientNumber: text(38).optional(),
  }),
  coverages: z.array(Coverage).max(3).default([]),
  /** Filled from the practice's profile when the file does not say. */
  billingProvider: BillingProvider.optional(),
  rendering: Provider.optional(),
  referring: Provider.optional(),
  supervising: Provider.optional(),
  facility: Facility.optional(),
  diagnoses: z.array(Diagnosis).max(24).default([]),
  lines: z.array(EncounterLine).min(1, "needs at least one service line").max(60),
  /** 1 original, 7 replacement, 8 void. Source: 005010X222A1 2300 CLM05-3. */
  frequency: z.enum(["1", "7", "8"]).default("1"),
  /** The payer's number for the claim that 7 or 8 is about. Source: 005010X222A1 2300 REF*F8. */
  payerClaimNumber: text(50).optional(),
  acceptsAssignment: z.enum(["A", "B", "C"]).default("A"),
  assignsBenefits: z.enum(["Y", "N", "W"]).default("Y"),
  releasesInformation: z.enum(["Y", "I"]).default("Y"),
  signatureOnFile: z.enum(["Y", "N"]).default("Y"),
  accident: z
    .object({
      kind: z.enum(["AA", "EM", "OA"]),
      date: DayField.optional(),
      state: z.string().trim().toUpperCase().max(2).optional(),
    })
    .optional(),
  onsetDate: DayField.optional(),
  admissionDate: DayField.optional(),
  priorAuthorization: text(50).optional(),
  referralNumber: text(50).optional(),
  cliaNumber: text(50).optional(),
  note: text(80).optional(),
});
export type Encounter = z.infer<typeof Encounter>;
/** What a sender may leave out. */
export type EncounterInput = z.input<typeof Encounter>;
