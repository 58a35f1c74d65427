import { z } from "zod";
import { code, DayField, text } from "./fields.ts";

/*
 * Who an encounter is about and who took part in it.
 */

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
  /** As "JR". Source: 005010X222A1 2010BA NM107. */
  suffix: text(10).optional(),
  birthDate: DayField,
  sex: Sex,
  address: Address.optional(),
});
export type Person = z.infer<typeof Person>;

/** Who holds a policy; when that is not the patient, a claim needs no more than the name. Source: 005010X222A1 2010BA DMG. */
export const Subscriber = Person.extend({ birthDate: DayField.optional(), sex: Sex.optional() });
export type Subscriber = z.infer<typeof Subscriber>;

/** The patient of an encounter. */
export const Patient = Person.extend({
  accountNumber: text(38).optional(),
  /** The practice's own number of the patient, under which it is registered. */
  patientNumber: text(38).optional(),
  /** Source: 005010X222A1 2000B and 2000C PAT06. */
  deathDate: DayField.optional(),
  /** In pounds; asked for with some drugs and equipment. Source: 005010X222A1 2000B and 2000C PAT08. */
  weightPounds: z.number().positive().max(99_999).optional(),
  /** Source: 005010X222A1 2000B and 2000C PAT09. */
  isPregnant: z.literal(true).optional(),
});
export type Patient = z.infer<typeof Patient>;

export const Provider = z.object({
  npi: text(80),
  /** An organization has `name`; a person has `lastName` and `firstName`. */
  name: text(60).optional(),
  lastName: text(60).optional(),
  firstName: text(35).optional(),
  middleName: text(25).optional(),
  suffix: text(10).optional(),
  taxonomy: text(50).optional(),
  /**
   * Numbers beside the NPI. 0B: state license; 1G: UPIN; G2: the payer's own; LU: location.
   * Source: 005010X222A1 2310A REF, and wherever else a provider stands.
   */
  otherIds: z
    .array(z.object({ kind: z.enum(["0B", "1G", "G2", "LU"]), id: text(50) }))
    .max(4)
    .optional(),
  /** The payers that pay for this provider's services, and from when to when; left out where nobody keeps track. */
  enrolments: z
    .array(z.object({ payerId: text(80), from: DayField.optional(), to: DayField.optional() }))
    .max(200)
    .optional(),
});
export type Provider = z.infer<typeof Provider>;

/** Who ordered a service; its address where the payer wants one. Source: 005010X222A1 2420E. */
export const OrderingProvider = Provider.extend({ address: Address.optional() });
export type OrderingProvider = z.infer<typeof OrderingProvider>;

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

export const Facility = z.object({
  name: text(60),
  npi: text(80).optional(),
  address: Address,
  /** Source: 005010X222A1 2310C REF. */
  otherIds: z
    .array(z.object({ kind: z.enum(["0B", "G2", "LU"]), id: code(50) }))
    .max(3)
    .optional(),
});
export type Facility = z.infer<typeof Facility>;
