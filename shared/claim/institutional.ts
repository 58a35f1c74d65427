import { z } from "zod";
import { CentsField, code, DayField, HourField, text } from "./fields.ts";
import { Provider } from "./parties.ts";

/*
 * What only the claim of a hospital or another institution says. The statement period is the encounter's service dates,
 * the principal diagnosis its first, the frequency its own.
 */

/** Present on admission: yes, no, unknown, cannot be told. Source: 005010X223A2 2300 HI C022-9. */
export const PresentOnAdmission = z.enum(["Y", "N", "U", "W"]);

const diagnosisCode = z.string().trim().toUpperCase().min(3).max(8);

/** ICD-10-PCS, seven characters, with its day. Source: 005010X223A2 2300 HI*BBR, HI*BBQ. */
export const InpatientProcedure = z.object({ code: code(8), date: DayField });

export const Institutional = z.object({
  /** The first two digits of the type of bill after its leading zero, as "11" (hospital inpatient). Source: 005010X223A2 2300 CLM05-1. */
  facilityCode: z.string().trim().toUpperCase().length(2, "must be two characters, as 11 or 13"),
  /** With `admissionDate`. Source: 005010X223A2 2300 DTP*435. */
  admissionHour: HourField.optional(),
  /** Source: 005010X223A2 2300 DTP*096. */
  dischargeHour: HourField.optional(),
  /** Source: 005010X223A2 2300 CL101. */
  admissionType: code(1).optional(),
  /** Point of origin. Source: 005010X223A2 2300 CL102. */
  admissionSource: code(1).optional(),
  /** Two digits, as "01" (home). Source: 005010X223A2 2300 CL103. */
  patientStatus: code(2).optional(),
  /** Source: 005010X223A2 2300 HI*ABJ. */
  admittingDiagnosis: diagnosisCode.optional(),
  /** Why an outpatient came. Source: 005010X223A2 2300 HI*APR. */
  reasonForVisit: z.array(diagnosisCode).max(3).optional(),
  /** Source: 005010X223A2 2300 HI*ABN. */
  externalCauses: z
    .array(z.object({ code: diagnosisCode, presentOnAdmission: PresentOnAdmission.optional() }))
    .max(12)
    .optional(),
  /** Diagnosis related group. Source: 005010X223A2 2300 HI*DR. */
  drg: code(4).optional(),
  principalProcedure: InpatientProcedure.optional(),
  otherProcedures: z.array(InpatientProcedure).max(24).optional(),
  /** Source: 005010X223A2 2300 HI*BI. */
  occurrenceSpans: z
    .array(z.object({ code: code(2), from: DayField, to: DayField }))
    .max(24)
    .optional(),
  /** Source: 005010X223A2 2300 HI*BH. */
  occurrences: z
    .array(z.object({ code: code(2), date: DayField }))
    .max(24)
    .optional(),
  /** Amounts, and what stands in an amount's place, as days, in hundredths. Source: 005010X223A2 2300 HI*BE. */
  values: z
    .array(z.object({ code: code(2), cents: CentsField }))
    .max(24)
    .optional(),
  /** Source: 005010X223A2 2300 HI*TC. */
  treatmentCodes: z.array(code(30)).max(24).optional(),
  /** What the patient is expected to owe. Source: 005010X223A2 2300 AMT*F3. */
  patientEstimatedDueCents: CentsField.optional(),
  /** Source: 005010X223A2 2300 REF*G4. */
  peerReviewApproval: text(50).optional(),
  /** State of a car accident. Source: 005010X223A2 2300 REF*LU. */
  autoAccidentState: z.string().trim().toUpperCase().length(2).optional(),
  /** Source: 005010X223A2 2300 NTE. */
  notes: z
    .array(
      z.object({
        kind: z.enum([
          ...(["ALG", "DCP", "DGN", "DME", "MED", "NTR", "ODT"] as const),
          ...(["RHB", "RLH", "RNH", "SET", "SFM", "SPT", "UPI"] as const),
        ]),
        text: text(80),
      }),
    )
    .max(10)
    .optional(),
  /** Source: 005010X223A2 2310A, 2310B, 2310C. */
  attending: Provider.optional(),
  operating: Provider.optional(),
  otherOperating: Provider.optional(),
});
export type Institutional = z.infer<typeof Institutional>;
