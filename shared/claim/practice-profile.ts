import { z } from "zod";
import { ChargeCapture } from "./charge-capture.ts";
import { DayField } from "./fields.ts";
import { BillingProvider, Facility, Provider } from "./parties.ts";
import { PracticeRules } from "./practice-rules.ts";

/** Who sends files for a practice, as its clearinghouse knows it. Source: 005010X222A1 1000A. */
export const Sender = z.object({
  /** The id that the clearinghouse gave: NM109, ISA06, GS02. */
  id: z.string().trim().min(2).max(15),
  name: z.string().trim().min(1).max(60),
  contactName: z.string().trim().min(1).max(60),
  phone: z
    .string()
    .trim()
    .max(20)
    .refine((text) => /^([2-9]\d\d){2}\d{4}$/.test(text.replaceAll(/\D/g, "")), {
      error: "a phone number has ten digits; area code and exchange do not begin with 0 or 1",
    }),
  /** P: production; T: test. ISA15. */
  usage: z.enum(["P", "T"]).default("P"),
});
export type Sender = z.infer<typeof Sender>;

/** How a practice's own spreadsheets are to be read. Column names of ours are those of docs/formats.md. */
export const SpreadsheetProfile = z.object({
  /** Theirs to ours, as {"Visit #": "encounter_id"}; null leaves a column alone that would be taken by its name. */
  columns: z.record(z.string(), z.string().nullable()).default({}),
  /** What an empty cell or a missing column of ours means, as {"place_of_service": "22"}. */
  defaults: z.record(z.string(), z.string().min(1)).default({}),
  /** The columns of ours that together tell one visit from another, where no column holds an id of the visit. */
  identity: z.array(z.string()).min(1).optional(),
  /** The sheet of a workbook to read, where several have rows. */
  sheet: z.string().min(1).optional(),
});
export type SpreadsheetProfile = z.infer<typeof SpreadsheetProfile>;

/** How a practice's HL7 messages are to be read. */
export const Hl7Profile = z.object({
  /** The field that tells one visit from another. */
  encounterId: z
    .string()
    .regex(/^(PID|PV1)-[1-9]\d?$/, 'must be a field of PID or PV1, as "PV1-19"')
    .default("PV1-19"),
  /**
   * The field that names a charge: under the same name again it is a correction. MSH-10: charges have no names of their own, and
   * those of one message belong together.
   */
  chargeId: z
    .string()
    .regex(/^(FT1-[1-9]\d?|MSH-10)$/, 'must be a field of FT1, as "FT1-2", or "MSH-10"')
    .default("FT1-2"),
  /**
   * charges: a message says what was charged or taken back, and what other files said of the visit stays; visits: a file says the
   * whole of each visit in it, and takes the place of what was said before.
   */
  sends: z.enum(["charges", "visits"]).default("charges"),
  /** Place of service by location (PV1-3) or class of the patient (PV1-2), as {"ER": "23", "I": "21"}. */
  places: z.record(z.string(), z.string().regex(/^\d\d$/, "must be two digits")).default({}),
});
export type Hl7Profile = z.infer<typeof Hl7Profile>;

/** When payers are asked about coverage, and what an answer that speaks against a claim does. */
export const EligibilityPolicy = z.object({
  /** hold: the claim waits for a person; note: it is only told; off: nobody is asked. */
  mode: z.enum(["hold", "note", "off"]).default("hold"),
  /** How long an answer is good, within the month of its day of service. */
  staleDays: z.number().int().min(1).max(366).default(30),
});
export type EligibilityPolicy = z.infer<typeof EligibilityPolicy>;

/** From when to when something is so; open where it does not say. */
const period = { from: DayField.optional(), to: DayField.optional() };

/** Who bills for a practice, and from when to when: a practice that changes its NPI or tax id has several, one after the other. */
export const RegisteredBillingProvider = BillingProvider.extend(period);
export type RegisteredBillingProvider = z.infer<typeof RegisteredBillingProvider>;

/** Who performs services for a practice, and from when to when; of one NPI there may be several, one after the other. */
export const RegisteredProvider = Provider.extend(period);
export type RegisteredProvider = z.infer<typeof RegisteredProvider>;

/** A place of a practice under the id that its files name, as an HL7 location, a FHIR Location or a column of a spreadsheet. */
export const RegisteredFacility = Facility.extend({
  id: z.string().trim().min(1).max(80),
  placeOfService: z
    .string()
    .regex(/^\d\d$/, "must be two digits")
    .optional(),
  ...period,
});
export type RegisteredFacility = z.infer<typeof RegisteredFacility>;
/** What notes are coded with: by all our rules, or by the Alphabetic Index alone, as a plain second opinion. */
export const codingEngineNames = ["cleanclaim-index", "index-alone"] as const;
export type CodingEngineName = (typeof codingEngineNames)[number];

/** How far the coder goes without a person. */
export const CodingPolicy = z.object({
  /** sure: what is sure goes on; review: all that is coded waits for a coder. */
  coded: z.enum(["sure", "review"]).default("sure"),
  /** Where notes do not support a code that came, say more than it, or support one that did not come: told, or held. */
  given: z.enum(["note", "review"]).default("note"),
  /** Whose rules: II.H codes what is probable at discharge, IV.H does not. */
  setting: z.enum(["outpatient", "inpatient"]).optional(),
  engine: z.enum(codingEngineNames).default("cleanclaim-index"),
});
export type CodingPolicy = z.infer<typeof CodingPolicy>;

/** What is the same for every encounter of a practice: a small JSON that the billing company keeps beside its files. */
export const PracticeProfile = z.object({
  billingProvider: RegisteredBillingProvider.optional(),
  /** Others that bill or billed for it; that of the day of service is taken, the last to begin where there are several. */
  billingProviders: z.array(RegisteredBillingProvider).max(50).default([]),
  /** Used for encounters that name no rendering provider, and to complete one that is named by NPI only. */
  renderingProviders: z.array(RegisteredProvider).default([]),
  /** Where services at the practice's own place of service are. */
  facility: Facility.optional(),
  /** Places that files name by an id of the practice's own. */
  facilities: z.array(RegisteredFacility).max(500).default([]),
  placeOfService: z.string().optional(),
  /** Who sends the practice's files; the practice itself when left out. */
  sender: Sender.optional(),
  superbill: SpreadsheetProfile.optional(),
  hl7: Hl7Profile.optional(),
  fhir: z
    .object({
      /** The system of the identifier that tells one visit from another; the resource's id where none is named. */
      encounterIdentifier: z.string().min(1).optional(),
      /** Place of service by the id of a Location or the class of an Encounter, as {"er": "23", "IMP": "21"}. */
      places: z.record(z.string(), z.string().regex(/^\d\d$/, "must be two digits")).default({}),
    })
    .optional(),
  eligibility: EligibilityPolicy.optional(),
  /** Its own charges, and what each is billed as. */
  chargeCapture: ChargeCapture.optional(),
  coding: CodingPolicy.optional(),
  /** Its fees, authorizations, certificates and places, for the scrubber. */
  rules: PracticeRules.optional(),
  /** Edits that it takes otherwise, by id: {"timely-filing-soon": {"severity": "off", "reason": "..."}}. */
  edits: z
    .record(
      z.string(),
      z.object({ severity: z.enum(["hold", "warn", "off"]), reason: z.string().trim().min(3).max(300) }),
    )
    .optional(),
  /** The practice's own payer codes, and the ids that claims go out with: {"BC01": "HVHP1"}. */
  payers: z.record(z.string(), z.string().trim().min(1).max(80)).default({}),
});
export type PracticeProfile = z.infer<typeof PracticeProfile>;
