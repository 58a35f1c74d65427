import { z } from "zod";
import { LineAdjudication } from "./adjudication.ts";
import { CentsField, code, DayField, text } from "./fields.ts";
import { Address, Facility, OrderingProvider, Provider } from "./parties.ts";
import { Ambulance, Attachment, Conditions, Contract, DropOff } from "./supplements.ts";

/** A drug by its National Drug Code, 11 digits, with its quantity. Source: 005010X222A1 2410 LIN, CTP, REF. */
export const Drug = z.object({
  code: text(48),
  quantity: z.number().positive(),
  unit: z.enum(["F2", "GR", "ME", "ML", "UN"]),
  /** REF*XZ. */
  prescriptionNumber: text(50).optional(),
  /** Links the lines of a compound. REF*VY. */
  linkNumber: text(50).optional(),
});
export type Drug = z.infer<typeof Drug>;

/** Durable medical equipment, rented or bought. Source: 005010X222A1 2400 SV5. */
export const Equipment = z.object({
  procedure: code(48),
  days: z.number().positive().max(99_999),
  rentalCents: CentsField,
  purchaseCents: CentsField,
  /** SV506: 1 weekly, 4 monthly, 6 daily. */
  rentalUnit: z.enum(["1", "4", "6"]),
});

/** An answer on a form that a payer wants with a line. Source: 005010X222A1 2440 LQ, FRM. */
export const Form = z.object({
  kind: z.enum(["AS", "UT"]),
  code: text(30),
  answers: z
    .array(
      z.object({
        question: text(20),
        yesNo: z.enum(["N", "W", "Y"]).optional(),
        text: text(50).optional(),
        date: DayField.optional(),
        percent: z.number().optional(),
      }),
    )
    .min(1)
    .max(99),
});

/** A measured value, as a hematocrit for kidney disease. Source: 005010X222A1 2400 MEA. */
export const TestResult = z.object({
  /** OG: at the start; TR: result. */
  reference: z.enum(["OG", "TR"]),
  /** HT height, R1 hemoglobin, R2 hematocrit, R3 epoetin starting dosage, R4 creatinine. */
  kind: z.enum(["HT", "R1", "R2", "R3", "R4"]),
  value: z.number(),
});

export const EncounterLine = z.object({
  /** CPT or HCPCS; absent when it is still to be coded, or an institutional line needs none. */
  procedure: code(48).optional(),
  description: text(80).optional(),
  modifiers: z.array(code(8)).max(8).default([]),
  /** Four digits; of institutional lines. Source: 005010X223A2 2400 SV201. */
  revenueCode: code(48).optional(),
  units: z.number().positive().max(999_999).default(1),
  /** UN: units; MJ: minutes, for anesthesia; DA: days. Source: 005010X222A1 2400 SV103, 005010X223A2 2400 SV204. */
  unitType: z.enum(["UN", "MJ", "DA"]).default("UN"),
  chargeCents: CentsField,
  /** What of the charge the payer does not cover. Source: 005010X223A2 2400 SV207. */
  nonCoveredCents: CentsField.optional(),
  from: DayField.optional(),
  to: DayField.optional(),
  placeOfService: z.string().trim().max(2).optional(),
  /** 1-based positions in `diagnoses`. */
  pointers: z.array(z.number().int().min(0).max(99)).max(12).default([]),
  ndc: Drug.optional(),
  rendering: Provider.optional(),

  /** Source: 005010X222A1 2400 SV109, SV111, SV112, SV115. */
  isEmergency: z.literal(true).optional(),
  isEpsdt: z.literal(true).optional(),
  isFamilyPlanning: z.literal(true).optional(),
  isCopayExempt: z.literal(true).optional(),

  priorAuthorization: text(50).optional(),
  referralNumber: text(50).optional(),
  cliaNumber: text(50).optional(),
  /** The laboratory that sent the specimen on. Source: 005010X222A1 2400 REF*F4. */
  referringCliaNumber: text(50).optional(),
  /** Source: 005010X222A1 2400 REF*EW. */
  mammographyCertification: text(50).optional(),
  /** Source: 005010X222A1 2400 REF*BT. */
  immunizationBatch: text(50).optional(),
  /** Source: 005010X222A1 and 005010X223A2 2400 REF*9B, REF*9D. */
  repricedLineNumber: text(50).optional(),
  adjustedRepricedLineNumber: text(50).optional(),
  /** Source: 005010X222A1 2400 NTE. */
  note: text(80).optional(),
  noteKind: z.enum(["ADD", "DCP"]).optional(),
  /** Source: 005010X222A1 2400 NTE*TPO. */
  thirdPartyNote: text(80).optional(),

  /** Who ordered, referred, supervised, took primary care; where it was done. Source: 005010X222A1 2420C to 2420F. */
  ordering: OrderingProvider.optional(),
  referring: Provider.optional(),
  primaryCare: Provider.optional(),
  supervising: Provider.optional(),
  facility: Facility.optional(),
  /** Source: 005010X223A2 2420A, 2420B. */
  operating: Provider.optional(),
  otherOperating: Provider.optional(),
  /** A service bought from somebody else: its price, and from whom. Source: 005010X222A1 2400 PS1, 2420B. */
  purchasedService: z
    .object({
      providerId: text(50),
      chargeCents: CentsField,
      npi: text(80).optional(),
      isPerson: z.literal(true).optional(),
    })
    .optional(),

  /** Dates that some services need. Source: 005010X222A1 2400 DTP. */
  prescriptionDate: DayField.optional(),
  certificationRevisionDate: DayField.optional(),
  therapyBeginDate: DayField.optional(),
  lastCertificationDate: DayField.optional(),
  lastSeenDate: DayField.optional(),
  hemoglobinTestDate: DayField.optional(),
  creatinineTestDate: DayField.optional(),
  shippedDate: DayField.optional(),
  lastXrayDate: DayField.optional(),
  initialTreatmentDate: DayField.optional(),

  attachments: z.array(Attachment).max(10).optional(),
  contract: Contract.optional(),
  equipment: Equipment.optional(),
  /** How the certificate of medical necessity comes. Source: 005010X222A1 2400 PWK*CT. */
  necessityCertificate: z.enum(["AB", "AD", "AF", "AG", "NS"]).optional(),
  /** I initial, R renewal, S revised, for so many months. Source: 005010X222A1 2400 CR3. */
  equipmentCertification: z
    .object({ kind: z.enum(["I", "R", "S"]), months: z.number().positive().max(999) })
    .optional(),
  /** Source: 005010X222A1 2400 CRC*09. */
  equipmentConditions: Conditions.optional(),
  /** Whether a hospice employs who rendered. Source: 005010X222A1 2400 CRC*70. */
  isHospiceEmployed: z.boolean().optional(),
  ambulance: Ambulance.optional(),
  /** Source: 005010X222A1 2420G, 2420H. */
  pickUp: Address.optional(),
  dropOff: DropOff.optional(),
  /** Source: 005010X222A1 2400 QTY*PT, QTY*FL. */
  ambulancePatients: z.number().positive().max(9_999).optional(),
  obstetricUnits: z.number().positive().max(9_999).optional(),
  testResults: z.array(TestResult).max(5).optional(),
  /** Source: 005010X222A1 2400 AMT*T, AMT*F4; 005010X223A2 2400 AMT*GT, AMT*N8. */
  salesTaxCents: CentsField.optional(),
  postageCents: CentsField.optional(),
  serviceTaxCents: CentsField.optional(),
  facilityTaxCents: CentsField.optional(),
  /** Source: 005010X222A1 2400 K3. */
  fileInformation: z.array(text(80)).max(10).optional(),
  forms: z.array(Form).max(10).optional(),
  /** What other payers said of this line. */
  adjudications: z.array(LineAdjudication).max(15).optional(),
});
export type EncounterLine = z.infer<typeof EncounterLine>;
