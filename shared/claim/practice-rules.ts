import { z } from "zod";
import { CentsField, DayField } from "./fields.ts";

/*
 * What a practice knows of its own services: fees, authorizations, certificates, places. All of it may be left out: an edit
 * that needs what nobody said answers `no-data`.
 */

const text = (max: number) => z.string().trim().min(1).max(max);
/** A code, or all codes of the same shape from one to another: "70551", "70551-70553". */
const CodeRange = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[0-9A-Z]{5}(-[0-9A-Z]{5})?$/, 'must be a code or a range of codes, as "70551" or "70551-70553"');
const Codes = z.array(CodeRange).min(1).max(2000);
/** Days of service on which an entry counts, both included; open where left out. */
const during = { from: DayField.optional(), to: DayField.optional() };
const payerId = text(80).optional();
const PlaceOfService = z.string().regex(/^\d\d$/, "must be two digits");

/** What the practice charges. The first entry that fits a line counts. */
const FeeSchedule = z.object({
  /** All payers where left out. */
  payerId,
  ...during,
  fees: z
    .array(
      z.object({
        procedure: text(5).toUpperCase(),
        /** All of them must stand on the line. */
        modifiers: z.array(text(2).toUpperCase()).max(4).default([]),
        /** Of one unit. */
        chargeCents: CentsField,
      }),
    )
    .max(30_000),
});

/** Services for which a payer wants an authorization beforehand. */
const AuthorizationDemand = z.object({
  payerId,
  ...during,
  procedures: Codes,
  /** Only there; everywhere where left out. */
  placesOfService: z.array(PlaceOfService).max(50).optional(),
});

/** An authorization that was obtained. What is used of it stands in the claims that name it. */
const Authorization = z.object({
  number: text(50),
  payerId,
  ...during,
  /** All services where left out. */
  procedures: Codes.optional(),
  /** All there may be; without limit where left out. */
  units: z.number().positive().max(999_999).optional(),
});

/** A laboratory's certificate. Source: 42 CFR 493. */
const CliaCertificate = z.object({
  number: z.string().regex(/^\d{2}D\d{7}$/, 'must be ten characters, as "14D0123456"'),
  kind: z.enum(["waiver", "microscopy", "registration", "compliance", "accreditation"]),
  ...during,
});

/** What a place that the practice works at may be called on a claim. */
const FacilityPlaces = z.object({ npi: text(10), placesOfService: z.array(PlaceOfService).min(1).max(50) });

/** How a payer wants telehealth told. */
const TelehealthRule = z.object({
  payerId,
  ...during,
  placesOfService: z.array(PlaceOfService).min(1).max(10),
  /** One of them must stand on the line; none where empty. */
  modifiers: z.array(text(2).toUpperCase()).max(10).default([]),
  procedures: Codes.optional(),
});

/** How often a payer pays for services of a kind. */
const ServiceLimit = z.object({
  payerId,
  ...during,
  procedures: Codes,
  units: z.number().positive().max(9999),
  /** In how many days, the day of service included; a lifetime where left out. */
  days: z.number().int().min(1).max(4000).optional(),
});

/** How a payer's member ids look: 9 is a digit, A a letter, X either; anything else is itself. "AAA999999999". */
const MemberIdMask = z.object({ payerId: text(80), masks: z.array(text(80).toUpperCase()).min(1).max(20) });

/** Services for which a payer wants a referral, or a referring provider. */
const ReferralDemand = z.object({
  payerId,
  ...during,
  procedures: Codes.optional(),
  wants: z.enum(["referral-number", "referring-provider"]),
});

export const PracticeRules = z.object({
  feeSchedules: z.array(FeeSchedule).max(50).optional(),
  authorizationDemands: z.array(AuthorizationDemand).max(500).optional(),
  authorizations: z.array(Authorization).max(50_000).optional(),
  cliaCertificates: z.array(CliaCertificate).max(50).optional(),
  facilities: z.array(FacilityPlaces).max(500).optional(),
  telehealth: z.array(TelehealthRule).max(200).optional(),
  serviceLimits: z.array(ServiceLimit).max(2000).optional(),
  memberIdMasks: z.array(MemberIdMask).max(500).optional(),
  referralDemands: z.array(ReferralDemand).max(500).optional(),
  /** Drugs of which the practice has single-dose containers. */
  singleDoseDrugs: Codes.optional(),
});
export type PracticeRules = z.infer<typeof PracticeRules>;
