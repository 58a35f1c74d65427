import { z } from "zod";
import { Coverage } from "./coverage.ts";
import { EncounterLine } from "./encounter-line.ts";
import { CentsField, code, DayField, text } from "./fields.ts";
import { Institutional, PresentOnAdmission } from "./institutional.ts";
import { Address, BillingProvider, Facility, Patient, Provider } from "./parties.ts";
import { Ambulance, Attachment, Conditions, Contract, DropOff } from "./supplements.ts";

/*
 * An encounter as a practice tells it: who was seen, where, by whom, what was found and done. Immutable once stored.
 * Shapes are checked here; whether the content makes a payable claim is the scrubber's question, so what an edit can
 * explain better than a type error (a wrong check digit, a pointer to nowhere) is let in as it came.
 */

/** A diagnosis in another vocabulary than that of claims. ICD-9-CM without its dot; SNOMED CT as a concept's number. */
export const OtherCode = z.object({
  system: z.enum(["icd-9-cm", "snomed-ct"]),
  code: z.string().trim().toUpperCase().min(3).max(18),
});
export type OtherCode = z.infer<typeof OtherCode>;

export const Diagnosis = z.object({
  /** ICD-10-CM, with or without its dot; absent when only a description came. */
  code: z.string().trim().toUpperCase().min(3).max(8).optional(),
  /** What the code is mapped from, or waits to be. */
  otherCode: OtherCode.optional(),
  description: text(200).optional(),
  /** Of institutional claims. */
  presentOnAdmission: PresentOnAdmission.optional(),
});
export type Diagnosis = z.infer<typeof Diagnosis>;

/** Days between which, or from which on, or to which the patient could not work. Source: 005010X222A1 2300 DTP*314, DTP*360, DTP*361. */
const Disability = z.object({ from: DayField.optional(), to: DayField.optional() });

export const EncounterFields = z.object({
  /** The practice's own name for this visit; its identity within the practice. */
  encounterId: text(50),
  /** Whose services: a practitioner's (837P), or a hospital's or another institution's (837I). */
  claimType: z.enum(["professional", "institutional"]).default("professional"),
  /** Of an institutional claim, the statement period. Source: 005010X223A2 2300 DTP*434. */
  serviceFrom: DayField,
  serviceTo: DayField.optional(),
  /** Of professional claims. */
  placeOfService: z.string().trim().min(1).max(2).default("11"),
  patient: Patient,
  coverages: z.array(Coverage).max(11).default([]),
  /** The priority of the coverage that is asked; left out, the first that has not answered. */
  askedPriority: z.number().int().min(1).max(11).optional(),
  /** Filled from the practice's profile when the file does not say. */
  billingProvider: BillingProvider.optional(),
  rendering: Provider.optional(),
  referring: Provider.optional(),
  /** Who refers in general, where another one refers. Source: 005010X222A1 2310A NM1*P3. */
  primaryCare: Provider.optional(),
  supervising: Provider.optional(),
  facility: Facility.optional(),
  diagnoses: z.array(Diagnosis).max(25).default([]),
  lines: z.array(EncounterLine).min(1, "needs at least one service line").max(999),
  /** What only an institution says; there where `claimType` is institutional. */
  institutional: Institutional.optional(),
  /**
   * 1 original, 7 replacement, 8 void; of institutional claims also 0 (nothing to pay), 2 to 4 (interim), 5 (late
   * charges), 9 (final of home health). Source: 005010X222A1 2300 CLM05-3, 005010X223A2 2300 CLM05-3.
   */
  frequency: z.enum(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]).default("1"),
  /** The payer's number for the claim that 7 or 8 is about. Source: 005010X222A1 2300 REF*F8. */
  payerClaimNumber: text(50).optional(),
  acceptsAssignment: z.enum(["A", "B", "C"]).default("A"),
  assignsBenefits: z.enum(["Y", "N", "W"]).default("Y"),
  releasesInformation: z.enum(["Y", "I"]).default("Y"),
  signatureOnFile: z.enum(["Y", "N"]).default("Y"),
  /** The provider signs for the patient. Source: 005010X222A1 2300 CLM10. */
  patientSignatureSource: z.literal("P").optional(),
  accident: z
    .object({
      kind: z.enum(["AA", "EM", "OA"]),
      /** Where two are true. Source: 005010X222A1 2300 CLM11-2. */
      otherKind: z.enum(["AA", "EM", "OA"]).optional(),
      date: DayField.optional(),
      state: z.string().trim().toUpperCase().max(2).optional(),
      country: code(3).optional(),
    })
    .optional(),
  /** As 02 (physically handicapped children), 05 (disability), 09 (second opinion). Source: 005010X222A1 2300 CLM12. */
  specialProgram: z.enum(["02", "03", "05", "09"]).optional(),
  /** Why it is filed late. Source: 005010X222A1 2300 CLM20. */
  delayReason: z.enum(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "15"]).optional(),

  /** Days that some claims need. Source: 005010X222A1 2300 DTP. */
  onsetDate: DayField.optional(),
  initialTreatmentDate: DayField.optional(),
  lastSeenDate: DayField.optional(),
  acuteManifestationDate: DayField.optional(),
  lastMenstrualPeriodDate: DayField.optional(),
  lastXrayDate: DayField.optional(),
  visionPrescriptionDate: DayField.optional(),
  disability: Disability.optional(),
  lastWorkedDate: DayField.optional(),
  returnToWorkDate: DayField.optional(),
  admissionDate: DayField.optional(),
  /** Of professional claims; an institution says the hour, on the statement's last day. */
  dischargeDate: DayField.optional(),
  assumedCareDate: DayField.optional(),
  relinquishedCareDate: DayField.optional(),
  firstContactDate: DayField.optional(),
  repricerReceivedDate: DayField.optional(),

  /** Numbers that some claims need. Source: 005010X222A1 2300 REF. */
  priorAuthorization: text(50).optional(),
  referralNumber: text(50).optional(),
  cliaNumber: text(50).optional(),
  mammographyCertification: text(50).optional(),
  medicalRecordNumber: text(50).optional(),
  investigationalDevices: z.array(text(50)).max(5).optional(),
  /** Demonstration project or clinical trial. REF*P4. */
  demonstrationProject: text(50).optional(),
  /** The home health agency or hospice whose plan was overseen. REF*1J. */
  carePlanOversight: text(50).optional(),
  repricedClaimNumber: text(50).optional(),
  adjustedRepricedClaimNumber: text(50).optional(),
  /** Why no authorization was asked for. REF*4N. */
  serviceAuthorizationException: z.enum(["1", "2", "3", "4", "5", "6", "7"]).optional(),
  /** REF*F5. */
  mandatoryCrossover: z.enum(["Y", "N"]).optional(),

  note: text(80).optional(),
  /** What the note is; additional information (ADD) when left out. Source: 005010X222A1 2300 NTE01. */
  noteKind: z.enum(["ADD", "CER", "DCP", "DGN", "TPO"]).optional(),
  /** Source: 005010X222A1 2300 K3. */
  fileInformation: z.array(text(80)).max(10).optional(),
  attachments: z.array(Attachment).max(10).optional(),
  contract: Contract.optional(),
  /** What the patient has paid. Source: 005010X222A1 2300 AMT*F5. */
  patientPaidCents: CentsField.optional(),
  ambulance: Ambulance.optional(),
  pickUp: Address.optional(),
  dropOff: DropOff.optional(),
  /** Source: 005010X222A1 2300 CR2. */
  spinalManipulation: z
    .object({
      condition: z.enum(["A", "C", "D", "E", "F", "G", "M"]),
      description: text(80).optional(),
      moreDescription: text(80).optional(),
    })
    .optional(),
  /** E1 spectacle lenses, E2 contact lenses, E3 spectacle frames. Source: 005010X222A1 2300 CRC*E1, E2, E3. */
  visionConditions: z
    .array(Conditions.extend({ category: z.enum(["E1", "E2", "E3"]) }))
    .max(3)
    .optional(),
  /** Source: 005010X222A1 2300 CRC*75. */
  isHomebound: z.literal(true).optional(),
  /** Whether a screening led to a referral, and how: AV, NU, S2, ST. Source: 005010X222A1 2300 CRC*ZZ. */
  epsdt: z
    .object({
      wasReferred: z.boolean(),
      conditions: z
        .array(z.enum(["AV", "NU", "S2", "ST"]))
        .min(1)
        .max(3),
    })
    .optional(),
  /** The surgeries that an anesthesia was for. Source: 005010X222A1 2300 HI*BP, HI*BO. */
  anesthesiaProcedures: z.array(code(30)).max(2).optional(),
  /** Source: 005010X222A1 and 005010X223A2 2300 HI*BG. */
  conditionCodes: z.array(code(30)).max(24).optional(),
});

/** Frequencies of professional claims. */
const professionalFrequencies: ReadonlySet<string> = new Set(["1", "7", "8"]);

/** What only one kind of claim can say is said of that kind. */
export const Encounter = EncounterFields.superRefine(({ claimType, institutional, frequency }, context) => {
  const found = (path: string, message: string): void => context.addIssue({ code: "custom", path: [path], message });
  if (claimType === "institutional") {
    if (institutional === undefined) found("institutional", "must be there for an institutional claim");
    return;
  }
  if (institutional !== undefined) found("institutional", 'is of claims whose "claimType" is "institutional"');
  if (!professionalFrequencies.has(frequency)) found("frequency", "must be one of 1, 7, 8 for a professional claim");
});
export type Encounter = z.infer<typeof Encounter>;
/** What a sender may leave out. */
export type EncounterInput = z.input<typeof Encounter>;
